/** The different texts of all columns of some fields, in the order in which they first appear, row by row. */
import type { Field, Mapping, SourceTable } from './opening'

export function* textsOf(table: SourceTable, mapping: Mapping, fields: readonly Field[]): Generator<string> {
  const columns = table.columns.filter((_, i) => fields.some((field) => field === mapping[i]))
  const seen = columns.map(() => 0)
  for (let row = 0; row < table.rows.length; row++) {
    for (let i = 0; i < columns.length; i++) {
      const next = seen[i] ?? 0
      // Texts are numbered as they appear.
      if (columns[i]?.at[row] !== next) continue
      seen[i] = next + 1
      yield columns[i]?.texts[next] ?? ''
    }
  }
}
