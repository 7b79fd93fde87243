/**
 * Cells that could not be read, in one cell: `Date: hier; Pays: "Mali; Togo"`. What holds a mark that parts them, or
 * white space at an end, stands between quotes, which are doubled inside.
 */
import type { AtlasRecord } from '@/core/atlas/schema'

type UnreadCells = NonNullable<AtlasRecord['unread']>

const NEEDS_QUOTES = { column: /[":;]|^\s|\s$/, text: /[";]|^\s|\s$/ }

const quoted = (text: string, special: RegExp): string =>
  special.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** `null` for no cells. */
export const formatUnread = (cells: UnreadCells): string | null =>
  cells.length === 0
    ? null
    : cells
        .map(
          ({ column, text }) => `${quoted(column, NEEDS_QUOTES.column)}: ${quoted(text, NEEDS_QUOTES.text)}`,
        )
        .join('; ')

interface ReadPart {
  readonly text: string
  /** Behind the mark that ends it. */
  readonly next: number
}

const QUOTED = /"([^"]*(?:""[^"]*)*)"/y

const skipSpace = (text: string, from: number): number => {
  let at = from
  while (at < text.length && text[at]?.trim() === '') at++
  return at
}

/** `null` where something stands between a closing quote and the mark; the end of the text is a mark too. */
function readPart(text: string, from: number, mark: string): ReadPart | null {
  const start = skipSpace(text, from)
  QUOTED.lastIndex = start
  const inside = QUOTED.exec(text)?.[1]
  if (inside === undefined) {
    const found = text.indexOf(mark, start)
    const end = found === -1 ? text.length : found
    return { text: text.slice(start, end).trim(), next: end + 1 }
  }
  const end = skipSpace(text, QUOTED.lastIndex)
  if (end < text.length && text[end] !== mark) return null
  return { text: inside.replaceAll('""', '"'), next: end + 1 }
}

/** `null` for a text that `formatUnread` did not write. */
export function parseUnread(text: string): UnreadCells | null {
  const cells: UnreadCells = []
  let at = 0
  while (at < text.length) {
    const column = readPart(text, at, ':')
    const value = column === null ? null : readPart(text, column.next, ';')
    if (column === null || value === null || column.text === '' || value.text === '') return null
    cells.push({ column: column.text, text: value.text })
    at = value.next
  }
  return cells
}
