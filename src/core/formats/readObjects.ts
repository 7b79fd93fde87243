/**
 * A list of objects as a table: the columns are the keys in the order in which they first appear. Objects inside
 * objects are flattened to dotted names, `place.country`; lists become one text, their members parted by `; `.
 * Keys are kept in maps, so that `__proto__` is a column like any other.
 */
import { asList, asObject } from '@/core/atlas/jsonPath'
import { ColumnTexts } from './columnTexts'
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits'
import { readCell, shownText } from './readCell'
import type { SourceText, TableReading } from './readTable'
import { refused } from './readTable'
import type { RowIssue, SourceTable } from '@/core/opening/opening'

/** Deeper parts are kept as JSON, and what is deeper still as an ellipsis. */
const MAX_DEPTH = 6
/** Rows between two tellings of progress. */
const STEP = 10_000

/** One member of the list: its texts by column, or why it is no row. */
export type ObjectRow =
  | { readonly type: 'cells'; readonly cells: ReadonlyMap<string, string> }
  | { readonly type: 'refused'; readonly reason: RowIssue['reason']; readonly value: string }

const textOf = (value: unknown, depth: number): string => {
  if (value === null || value === undefined) return ''
  if (depth > 2 * MAX_DEPTH) return '…'
  const list = asList(value)
  if (list !== null) {
    return list
      .map((each) => textOf(each, depth + 1))
      .filter((text) => text !== '')
      .join('; ')
  }
  const object = asObject(value)
  if (object === null) return typeof value === 'string' ? value : JSON.stringify(value)
  return Object.entries(object)
    .map(([key, each]) => `${key}: ${textOf(each, depth + 1)}`)
    .join(', ')
}

const flatten = (
  object: Readonly<Record<string, unknown>>,
  prefix: string,
  depth: number,
  into: Map<string, string>,
): void => {
  for (const [key, value] of Object.entries(object)) {
    const name = prefix + key
    const inner = asObject(value)
    if (inner !== null && depth < MAX_DEPTH) {
      flatten(inner, `${name}.`, depth + 1, into)
      continue
    }
    // `{ "a.b": 1, "a": { "b": 2 } }`: both are kept.
    const text = textOf(value, depth)
    const taken = into.get(name)
    into.set(name, taken === undefined || taken === '' ? text : `${taken}; ${text}`)
  }
}

/** The texts of an object by dotted name. */
export function flattenObject(object: Readonly<Record<string, unknown>>): Map<string, string> {
  const cells = new Map<string, string>()
  flatten(object, '', 0, cells)
  return cells
}

/** A value as a report shows it. */
export const shownValue = (value: unknown): string => shownText(textOf(value, 0))

/** A member of a plain list. */
export function readObject(value: unknown): ObjectRow {
  const object = asObject(value)
  if (object === null) return { type: 'refused', reason: 'unreadable-row', value: shownValue(value) }
  const cells = flattenObject(object)
  return [...cells.values()].every((text) => text.trim() === '')
    ? { type: 'refused', reason: 'empty-cells', value: '' }
    : { type: 'cells', cells }
}

/**
 * @param count how many members there are
 * @param rowAt what stands at an index from 0
 */
export function readObjects(
  format: SourceTable['format'],
  { encoding, notes: before, onRows }: SourceText,
  count: number,
  rowAt: (i: number) => ObjectRow,
): TableReading {
  if (count > MAX_ROWS) return refused({ type: 'too-many-rows', limit: MAX_ROWS })
  const positions = new Map<string, number>()
  const positionOf = (name: string): number => {
    const position = positions.get(name) ?? positions.size
    positions.set(name, position)
    return position
  }
  const sparse: { readonly number: number; readonly texts: readonly string[] }[] = []
  const issues: RowIssue[] = []
  for (let i = 0; i < count; i++) {
    const row = rowAt(i)
    const number = i + 1
    if (row.type === 'refused') {
      issues.push({ row: number, column: '', value: row.value, reason: row.reason, outcome: 'refused' })
    } else {
      const texts: string[] = []
      for (const [name, text] of row.cells) texts[positionOf(name)] = text
      sparse.push({ number, texts })
    }
    if (number % STEP === 0) onRows(number, number / count)
  }
  const { size } = positions
  if (size > MAX_COLUMNS) return refused({ type: 'too-many-columns', columns: size, limit: MAX_COLUMNS })
  if (sparse.length * size > MAX_CELLS) {
    return refused({ type: 'too-many-rows', limit: Math.floor(MAX_CELLS / size) })
  }
  if (sparse.length === 0) return refused({ type: 'no-records' })

  const notes: RowIssue[] = [...before]
  const note = (issue: RowIssue) => notes.push(issue)
  const columns = [...positions.keys()].map((name) => ({
    name: readCell(name, 0, '', note),
    texts: new ColumnTexts(),
  }))
  for (const { number, texts } of sparse) {
    for (const [i, column] of columns.entries()) {
      column.texts.add(readCell(texts[i] ?? '', number, column.name, note))
    }
  }
  onRows(count, 1)
  return {
    status: 'table',
    table: {
      format,
      encoding,
      delimiter: null,
      columns: columns.map(({ name, texts }) => texts.under(name)),
      rows: sparse.map(({ number }) => number),
      refused: issues,
      notes,
    },
  }
}
