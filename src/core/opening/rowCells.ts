/** The cells of one row by what their columns are taken for. */
import type { Field, Mapping, SourceRow, SourceTable } from './opening'

export interface Cell {
  readonly column: string
  /** Trimmed; empty for what is not there. */
  readonly text: string
}

export interface Row {
  readonly number: number
  readonly get: (field: Field) => Cell
  /** All columns of a field that several may have; those that are not empty. */
  readonly all: (field: Field) => readonly Cell[]
}

const NOTHING: Cell = { column: '', text: '' }
/** What people write where there is nothing. */
const SAYS_NOTHING = /^(?:[-–—.?]+|n\/a|#n\/a|nan|null|none|n\.?\s?d\.?|s\.?\s?d\.?)$/i

/** A column without a name is called after its place. */
export const columnName = (name: string, index: number): string =>
  name.trim() === '' ? String(index + 1) : name

export function createRows(table: SourceTable, mapping: Mapping): (row: SourceRow) => Row {
  const places = new Map<Field, number[]>()
  for (const [index, field] of mapping.entries()) {
    if (field === null) continue
    const known = places.get(field)
    if (known === undefined) places.set(field, [index])
    else known.push(index)
  }
  const names = table.columns.map(columnName)
  return ({ number, cells }) => {
    const cell = (index: number | undefined): Cell => {
      const text = index === undefined ? '' : (cells[index]?.trim() ?? '')
      return text === '' || SAYS_NOTHING.test(text) ? NOTHING : { column: names[index ?? 0] ?? '', text }
    }
    return {
      number,
      get: (field) => cell(places.get(field)?.[0]),
      all: (field) => (places.get(field) ?? []).map(cell).filter(({ text }) => text !== ''),
    }
  }
}
