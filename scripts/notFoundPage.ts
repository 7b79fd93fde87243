/**
 * What a host answers for an address that it does not have, `404.html`, in both languages. It is answered at any
 * depth, so a relative link would lead astray: it links, and has a style, only where the folder of the site is known.
 */
import { pages as en } from '@/i18n/en/pages'
import { pages as fr } from '@/i18n/fr/pages'

/**
 * @param root the folder of the site on its host, with a slash at both ends; `null` when it is not known
 * @param head tags of every page
 */
export function notFoundPage(root: string | null, head: string): string {
  const link = (words: string) => (root === null ? words : `<a href="${root}">${words}</a>`)
  const style =
    root === null
      ? ''
      : `<link rel="icon" type="image/svg+xml" href="${root}favicon.svg">
<link rel="stylesheet" href="${root}codebook.css">
`
  const home = (words: string) => (root === null ? '' : `\n<p>${link(words)}</p>`)
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${fr.notFound} · Axes</title>
${style}${head}
</head>
<body>
<header translate="no">${link('Axes')}</header>
<main>
<section>
<h1>${fr.notFound}</h1>
<p>${fr.notFoundWhy}</p>${home(fr.notFoundHome)}
</section>
<section lang="en">
<h2>${en.notFound}</h2>
<p>${en.notFoundWhy}</p>${home(en.notFoundHome)}
</section>
</main>
</body>
</html>
`
}
