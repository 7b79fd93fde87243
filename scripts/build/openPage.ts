/**
 * `open.html`: the app under a policy of its own, which alone allows to connect to other hosts over https. It shows
 * nothing by itself, and no robot is to keep it: its query names data that only a reader may agree to.
 */
import { CONTENT_SECURITY_POLICY } from '../csp'
import type { SiteFiles } from '@/pages/site'
import { pages as en } from '@/i18n/en/pages'
import { pages as fr } from '@/i18n/fr/pages'

export const OPEN_PAGE = 'open.html'

export const OPEN_PAGE_POLICY = CONTENT_SECURITY_POLICY.replace(
  "connect-src 'self'",
  "connect-src 'self' https:",
)

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')

/** @param files those of the built app */
export function openPage({ styles, boot }: SiteFiles): string {
  const sheets = styles.map((path) => `<link rel="stylesheet" href="./${path}">`).join('\n')
  return `<!doctype html>
<html lang="fr" data-root="./" data-state="loading" data-connects>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${OPEN_PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
${sheets}
<script ${attributes(boot)} src="./boot.js"></script>
<title>Axes</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/png" sizes="48x48" href="./icons/icon-48.png">
<link rel="manifest" href="./manifest.webmanifest">
</head>
<body>
<noscript>
<p>${fr.openNeedsScript}</p>
<p lang="en">${en.openNeedsScript}</p>
</noscript>
<div id="root"></div>
</body>
</html>
`
}
