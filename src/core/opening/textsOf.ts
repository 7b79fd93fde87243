/** The texts of all cells of some fields, row by row. */
import type { Field, Mapping, SourceTable } from './opening'

export function* textsOf(table: SourceTable, mapping: Mapping, fields: readonly Field[]): Generator<string> {
  const indices = mapping.flatMap((field, i) => (field !== null && fields.includes(field) ? [i] : []))
  for (const { cells } of table.rows) for (const index of indices) yield cells[index] ?? ''
}
