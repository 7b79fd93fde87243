/** The cells of one row by what their columns are taken for. */
import type { Field, Mapping, SourceRow, SourceTable } from './opening'

export interface Cell {
  readonly column: string
  /** Trimmed; empty for what is not there. */
  readonly text: string
}

const NOTHING: Cell = { column: '', text: '' }
const NO_TEXTS: readonly string[] = []
/** What people write where there is nothing. */
const SAYS_NOTHING = /^(?:[-–—.?]+|n\/a|#n\/a|nan|null|none|n\.?\s?d\.?|s\.?\s?d\.?)$/i
const LONGEST_NOTHING = 5

/** A column without a name is called after its place. */
export const columnName = (name: string, index: number): string =>
  name.trim() === '' ? String(index + 1) : name

/** Where the fields of a table stand, for all its rows. */
export interface Layout {
  /** The first column of each field. */
  readonly columns: { readonly [F in Field]?: number }
  /** All columns of the fields that have several. */
  readonly several: ReadonlyMap<Field, readonly number[]>
  readonly names: readonly string[]
  /** Columns in which `NA` is Namibia, since other codes of two letters stand there; elsewhere it says nothing. */
  readonly codes: ReadonlySet<number>
}

const PARTIES: readonly (Field | null)[] = ['sends', 'hosts', 'originCountry', 'placeCountry']

const hasCodes = (rows: readonly SourceRow[], index: number): boolean =>
  rows.some(({ cells }) => cells[index] !== 'NA' && /^[A-Z]{2}$/.test(cells[index] ?? ''))

export function layOut({ columns, rows }: Pick<SourceTable, 'columns' | 'rows'>, mapping: Mapping): Layout {
  const first: { [F in Field]?: number } = {}
  const several = new Map<Field, number[]>()
  for (const [index, field] of mapping.entries()) {
    if (field === null) continue
    const known = first[field]
    if (known === undefined) first[field] = index
    else several.set(field, [...(several.get(field) ?? [known]), index])
  }
  const codes = mapping.flatMap((field, i) => (PARTIES.includes(field) && hasCodes(rows, i) ? [i] : []))
  return { columns: first, several, names: columns.map(columnName), codes: new Set(codes) }
}

/** Rows are many: texts are given without an object around them, cells are for what is to be reported. */
export class Row {
  constructor(
    private readonly layout: Layout,
    private readonly source: SourceRow,
  ) {}

  get number(): number {
    return this.source.number
  }

  text(field: Field): string {
    const index = this.layout.columns[field]
    return index === undefined ? '' : this.textAt(index)
  }

  has(field: Field): boolean {
    return this.text(field) !== ''
  }

  get(field: Field): Cell {
    const index = this.layout.columns[field]
    return index === undefined ? NOTHING : this.cellAt(index)
  }

  /** The texts of all columns of a field that several may have; those that are not empty. */
  texts(field: Field): readonly string[] {
    const indices = this.layout.several.get(field)
    if (indices !== undefined) return indices.map((index) => this.textAt(index)).filter((text) => text !== '')
    const text = this.text(field)
    return text === '' ? NO_TEXTS : [text]
  }

  private cellAt(index: number): Cell {
    const text = this.textAt(index)
    return text === '' ? NOTHING : { column: this.layout.names[index] ?? '', text }
  }

  private textAt(index: number): string {
    const text = this.source.cells[index]?.trim() ?? ''
    if (text === 'NA') return this.layout.codes.has(index) ? text : ''
    return text.length <= LONGEST_NOTHING && SAYS_NOTHING.test(text) ? '' : text
  }
}
