/**
 * The rows of delimited text, by Papa Parse, of decoded text only and in blocks that end at a line break: so a
 * broken quote costs one row and not the file, and the work stays in proportion to the text.
 */
import Papa from 'papaparse'

export type Newline = '\n' | '\r\n'

export type RowBlock =
  | {
      readonly type: 'rows'
      readonly rows: readonly (readonly string[])[]
      /** Which of them hold a quote that is neither doubled nor the last of its cell. */
      readonly brokenQuotes: ReadonlySet<number>
      /** The line that follows, where a quote in it keeps it from being read. */
      readonly unreadable: string | null
      /** Of the characters that are read. */
      readonly end: number
    }
  /** A quote opens at this character and nothing closes it. */
  | { readonly type: 'unclosed'; readonly at: number }

/** In characters. Blocks grow to the large size: some ask for the first rows alone. */
const LARGE = 256 * 1024
const FIRST = 64 * 1024
/** After a broken quote what follows is read again. */
const SMALL = 64

/** Papa's answer, which its types leave open. */
interface Parsed {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly {
    readonly code: 'MissingQuotes' | 'InvalidQuotes'
    readonly row: number
    /** Of the first character after the quote that opens the cell. */
    readonly index: number
  }[]
  readonly meta: { readonly cursor: number }
}

/** Of a text that ends in a line break of the one kind that parts its rows. */
export function* readRows(
  text: string,
  start: number,
  delimiter: string,
  newline: Newline,
): Generator<RowBlock, void> {
  const parser = new Papa.Parser({ delimiter, newline })
  let size = FIRST
  let at = start
  while (at < text.length) {
    const end = text.indexOf('\n', Math.min(at + size, text.length) - 1) + 1
    const block = text.slice(at, end)
    const { data, errors, meta } = parser.parse(block, 0, end < text.length) as Parsed

    const unclosed = errors.find(({ code }) => code === 'MissingQuotes')
    const endsOnItsLine = (row: number) =>
      row !== unclosed?.row && data[row]?.every((cell) => !cell.includes('\n')) === true
    const broken = errors.find(({ code, row }) => code === 'InvalidQuotes' && !endsOnItsLine(row))
    const readable = broken?.row ?? unclosed?.row ?? data.length
    const rows = readable < data.length ? data.slice(0, readable) : data
    const brokenQuotes = new Set(errors.map(({ row }) => row))

    if (broken !== undefined) {
      const lineStart = block.lastIndexOf('\n', broken.index - 1) + 1
      const lineEnd = block.indexOf('\n', broken.index)
      at += lineEnd + 1
      size = SMALL
      const unreadable = block.slice(lineStart, lineEnd).trimEnd()
      yield { type: 'rows', rows, brokenQuotes, unreadable, end: at }
    } else {
      at += meta.cursor
      size = rows.length === 0 ? 2 * Math.max(size, block.length) : Math.min(2 * size, LARGE)
      if (rows.length > 0) yield { type: 'rows', rows, brokenQuotes, unreadable: null, end: at }
      if (unclosed !== undefined) {
        yield { type: 'unclosed', at: end - block.length + unclosed.index - 1 }
        return
      }
    }
  }
}

/** The first rows; one that cannot be read is without cells. */
export function firstRows(
  text: string,
  start: number,
  delimiter: string,
  newline: Newline,
  count: number,
): readonly (readonly string[])[] {
  const first: (readonly string[])[] = []
  for (const block of readRows(text, start, delimiter, newline)) {
    if (block.type === 'unclosed') break
    first.push(...block.rows.slice(0, count - first.length))
    if (first.length >= count) break
    if (block.unreadable !== null) first.push([])
  }
  return first
}
