/**
 * The codebook as a page of the atlas: `docs/codebook.md` in, HTML out. It reads the Markdown that the codebook
 * is written in, headings, paragraphs, lists, tables, bold, code and links, and nothing else. Text is escaped;
 * a link that leads out of the atlas into the repository becomes its text.
 */

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const slugOf = (heading: string) => heading.toLowerCase().replaceAll(' ', '-')

/** Where a link of the file leads from the built page; `null` when the built atlas does not have it. */
function addressOf(target: string): string | null {
  if (target.startsWith('#') || target.startsWith('https://')) return target
  return target.startsWith('../public/') ? `./${target.slice('../public/'.length)}` : null
}

function inline(text: string): string {
  return escaped(text)
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words: string, target: string) => {
      const address = addressOf(target)
      return address === null ? words : `<a href="${address}">${words}</a>`
    })
    .replaceAll(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}

const cellsOf = (row: string) =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => inline(cell.trim()))

function table(rows: readonly string[]): string {
  const [head = '', , ...body] = rows
  const line = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${cell}</${tag}>`).join('')}</tr>`
  return `<div class="table" role="group" tabindex="0" aria-label="${cellsOf(head)
    .join(', ')
    .replaceAll(
      /<[^>]+>/g,
      '',
    )}"><table><thead>${line(cellsOf(head), 'th')}</thead><tbody>${body.map((row) => line(cellsOf(row), 'td')).join('')}</tbody></table></div>`
}

/** One block of text between empty lines. */
function block(lines: readonly string[]): string {
  const [first = ''] = lines
  const heading = /^(#{1,3}) (.*)$/.exec(first)
  if (heading !== null) {
    const [, marks = '', text = ''] = heading
    return `<h${marks.length} id="${slugOf(text)}">${inline(text)}</h${marks.length}>`
  }
  if (first.startsWith('- ')) {
    // A line that does not begin with a dash goes on with the item before it.
    const items = lines.join('\n').slice(2).split('\n- ')
    return `<ul>${items.map((item) => `<li>${inline(item.replaceAll(/\n\s*/g, ' '))}</li>`).join('')}</ul>`
  }
  if (first.startsWith('|')) return table(lines)
  return `<p>${inline(lines.join(' '))}</p>`
}

const blocks = (markdown: string) =>
  markdown
    .trim()
    .split(/\n{2,}/)
    .map((text) => block(text.split('\n')))
    .join('\n')

/** @returns the whole page; each language, a part headed `##`, is a section of its own and marked as such */
export function codebookPage(markdown: string, head: string): string {
  const [opening = '', ...parts] = markdown.split(/^(?=## )/m)
  const sections = parts.map((part) => {
    const language = part.startsWith('## En français') ? 'fr' : 'en'
    return `<section lang="${language}">\n${blocks(part)}\n</section>`
  })
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Axes : guide de codage · codebook</title>
<meta name="description" content="Ce qu’une fiche d’Axes compte et sur quoi repose chaque fait. What a record of Axes counts, and what each fact rests on.">
<link rel="icon" type="image/svg+xml" href="./favicon.svg">
<link rel="stylesheet" href="./codebook.css">
${head}
</head>
<body>
<header><a href="./">Axes</a></header>
<main>
${blocks(opening)}
${sections.join('\n')}
</main>
</body>
</html>
`
}
