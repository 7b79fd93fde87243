/** The cells of the rows of a table by what its columns are taken for. */
import type { Field, Mapping, SourceColumn, SourceTable } from './opening'
import type { RowGroups } from './rowGroups'
import { textIn } from '@/core/formats/columnTexts'

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

const PARTIES: readonly Field[] = ['sends', 'hosts', 'originCountry', 'placeCountry']

/** Whether other codes of two letters stand in a column: `NA` is then Namibia; elsewhere it says nothing. */
const hasCodes = ({ texts }: SourceColumn): boolean =>
  texts.some((text) => text !== 'NA' && /^[A-Z]{2}$/.test(text))

/** A column as it is read: trimmed, and empty where it says nothing. */
function readColumn(column: SourceColumn, index: number, field: Field): SourceColumn {
  const hasNamibia = PARTIES.includes(field) && hasCodes(column)
  const texts = column.texts.map((given) => {
    const text = given.trim()
    if (text === 'NA') return hasNamibia ? text : ''
    return text.length <= LONGEST_NOTHING && SAYS_NOTHING.test(text) ? '' : text
  })
  return { name: columnName(column.name, index), texts, at: column.at }
}

/** Where the fields of a table stand, for all its rows. */
export class Layout {
  private readonly columns: { readonly [F in Field]?: readonly SourceColumn[] }

  constructor(table: SourceTable, mapping: Mapping) {
    const columns: { [F in Field]?: SourceColumn[] } = {}
    for (const [index, column] of table.columns.entries()) {
      const field = mapping[index] ?? null
      if (field !== null) (columns[field] ??= []).push(readColumn(column, index, field))
    }
    this.columns = columns
  }

  /** All columns of a field, which several may have. */
  all(field: Field): readonly SourceColumn[] {
    return this.columns[field] ?? []
  }

  /** The first of them, which is the only one of most fields. */
  first(field: Field): SourceColumn | undefined {
    return this.columns[field]?.[0]
  }

  /** What rows say in the first columns of these fields. */
  groups(fields: readonly Field[]): readonly RowGroups[] {
    return fields.flatMap((field) => {
      const column = this.first(field)
      return column === undefined ? [] : [asGroups(column)]
    })
  }
}

export const asGroups = ({ at, texts }: SourceColumn): RowGroups => ({ at, size: texts.length })

/** Whether rows say anything in one of these fields. */
export function sayingRows(layout: Layout, fields: readonly Field[]): (row: number) => boolean {
  const columns = fields.flatMap((field) => layout.first(field) ?? [])
  return (row) => columns.some((column) => textIn(column, row) !== '')
}

export class Row {
  /** @param index from 0 */
  constructor(
    private readonly layout: Layout,
    private readonly index: number,
  ) {}

  text(field: Field): string {
    const column = this.layout.first(field)
    return column === undefined ? '' : textIn(column, this.index)
  }

  has(field: Field): boolean {
    return this.text(field) !== ''
  }

  get(field: Field): Cell {
    const text = this.text(field)
    return text === '' ? NOTHING : { column: this.layout.first(field)?.name ?? '', text }
  }

  /** The texts of all columns of a field that several may have; those that are not empty. */
  texts(field: Field): readonly string[] {
    const columns = this.layout.all(field)
    if (columns.length === 0) return NO_TEXTS
    return columns.map((column) => textIn(column, this.index)).filter((text) => text !== '')
  }
}
