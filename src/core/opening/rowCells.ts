/** The cells of one row by what their columns are taken for. */
import type { Field, Mapping, SourceRow, SourceTable } from './opening'

export interface Cell {
  readonly column: string
  /** Trimmed; empty for what is not there. */
  readonly text: string
}

const NOTHING: Cell = { column: '', text: '' }
/** What people write where there is nothing. */
const SAYS_NOTHING = /^(?:[-–—.?]+|n\/a|#n\/a|nan|null|none|n\.?\s?d\.?|s\.?\s?d\.?)$/i
const LONGEST_NOTHING = 5

/** A column without a name is called after its place. */
export const columnName = (name: string, index: number): string =>
  name.trim() === '' ? String(index + 1) : name

/** Where the fields of a table stand, for all its rows. */
export interface Layout {
  readonly indices: ReadonlyMap<Field, readonly number[]>
  readonly names: readonly string[]
}

export function layOut({ columns }: Pick<SourceTable, 'columns'>, mapping: Mapping): Layout {
  const indices = new Map<Field, number[]>()
  for (const [index, field] of mapping.entries()) {
    if (field === null) continue
    const known = indices.get(field)
    if (known === undefined) indices.set(field, [index])
    else known.push(index)
  }
  return { indices, names: columns.map(columnName) }
}

export class Row {
  constructor(
    private readonly layout: Layout,
    private readonly source: SourceRow,
  ) {}

  get number(): number {
    return this.source.number
  }

  get(field: Field): Cell {
    const index = this.layout.indices.get(field)?.[0]
    return index === undefined ? NOTHING : this.cellAt(index)
  }

  text(field: Field): string {
    return this.get(field).text
  }

  has(field: Field): boolean {
    return this.get(field) !== NOTHING
  }

  /** All columns of a field that several may have; those that are not empty. */
  all(field: Field): readonly Cell[] {
    const indices = this.layout.indices.get(field) ?? []
    return indices.map((index) => this.cellAt(index)).filter((cell) => cell !== NOTHING)
  }

  private cellAt(index: number): Cell {
    const text = this.source.cells[index]?.trim() ?? ''
    if (text === '' || (text.length <= LONGEST_NOTHING && SAYS_NOTHING.test(text))) return NOTHING
    return { column: this.layout.names[index] ?? '', text }
  }
}
