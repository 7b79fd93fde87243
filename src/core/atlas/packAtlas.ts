/**
 * An atlas in a form that a worker hands over to the page at next to no cost, however many records it has: columns
 * as they are, lists of names as one text each, records, people and places packed (`packedList.ts`), all else as
 * JSON. `unpackAtlas` undoes `packAtlas`: the atlas answers the same, and makes what is asked for.
 */
import type { Atlas, AtlasDataSet, ById, Columns, FileHead, ListColumn, Records } from './atlas'
import { byId } from './byId'
import type { PackedList } from './packedList'
import { packList, UnpackedList } from './packedList'
import type { AtlasRecord, Person, Place } from './schema'
import type { SearchedWords } from './searchIndex'
import { findWords } from './searchIndex'
import { perFacet } from '@/core/view/perFacet'
import type { Facet } from '@/core/view/view'

/** Names on a line each, `null` for none: ids and slugs have no line breaks, and folding leaves none. */
type Names = string | null

const packNames = (names: readonly string[]): Names => (names.length === 0 ? null : names.join('\n'))
const unpackNames = (names: Names): readonly string[] => names?.split('\n') ?? []

interface PackedColumn extends Omit<ListColumn, 'dictionary'> {
  readonly dictionary: Names
}

const packColumn = (column: ListColumn): PackedColumn => ({
  ...column,
  values: column.values.slice(),
  dictionary: packNames(column.dictionary),
})
const unpackColumn = (column: PackedColumn): ListColumn => ({
  ...column,
  dictionary: unpackNames(column.dictionary),
})

interface PackedSearch extends Omit<SearchedWords, 'words'> {
  readonly words: Names
}

function packSearch(search: Columns['search']): PackedSearch {
  const { words, ...searched } = search.complete()
  return { words: packNames(words), ...searched }
}

/** Complete, but for its words, which are one text until somebody searches. */
function unpackSearch({ words, ...packed }: PackedSearch): Columns['search'] {
  let searched: SearchedWords | null = null
  const complete = () => (searched ??= { words: unpackNames(words), ...packed })
  return { prepare: () => true, complete, find: (sought) => findWords(sought, complete()) }
}

type NameColumn = 'parties' | 'places' | 'visitors'

type PackedColumns = Omit<Columns, NameColumn | 'articles' | 'facets' | 'search'> & {
  readonly [N in NameColumn]: Names
} & {
  readonly articles: PackedColumn
  readonly facets: { readonly [F in Facet]: PackedColumn }
  readonly search: PackedSearch
}

const packColumns = (columns: Columns): PackedColumns => ({
  ...columns,
  parties: packNames(columns.parties),
  places: packNames(columns.places),
  visitors: packNames(columns.visitors),
  articles: packColumn(columns.articles),
  facets: perFacet((facet) => packColumn(columns.facets[facet])),
  search: packSearch(columns.search),
})

const unpackColumns = (columns: PackedColumns): Columns => ({
  ...columns,
  parties: unpackNames(columns.parties),
  places: unpackNames(columns.places),
  visitors: unpackNames(columns.visitors),
  articles: unpackColumn(columns.articles),
  facets: perFacet((facet) => unpackColumn(columns.facets[facet])),
  search: unpackSearch(columns.search),
})

/** What is short, as JSON. */
interface Rest {
  readonly file: FileHead
  readonly dataSets: readonly AtlasDataSet[]
  readonly version: string
  readonly kindTexts: readonly (readonly [string, string])[]
}

export interface PackedAtlas {
  readonly rest: string
  readonly records: PackedList
  readonly people: PackedList
  readonly places: PackedList
  readonly columns: PackedColumns
}

export function packAtlas({ file, dataSets, version, kindTexts, ...atlas }: Atlas): PackedAtlas {
  const rest: Rest = { file, dataSets, version, kindTexts: [...kindTexts] }
  return {
    rest: JSON.stringify(rest),
    records: packList([...atlas.records]),
    people: packList([...atlas.people.values()]),
    places: packList([...atlas.places.values()]),
    columns: packColumns(atlas.columns),
  }
}

function unpackById<T>(packed: PackedList): ById<T> {
  const list = new UnpackedList<T>(packed)
  return {
    has: (id) => list.indexOf(id) !== -1,
    get: (id) => list.get(list.indexOf(id)),
    values: () => list,
  }
}

class UnpackedRecords extends UnpackedList<AtlasRecord> implements Records {
  byId(id: string) {
    return this.get(this.indexOf(id))
  }
}

export function unpackAtlas({ rest, records, people, places, columns }: PackedAtlas): Atlas {
  const { file, dataSets, version, kindTexts } = JSON.parse(rest) as Rest
  return {
    file,
    dataSets,
    version,
    records: new UnpackedRecords(records),
    columns: unpackColumns(columns),
    people: unpackById<Person>(people),
    places: unpackById<Place>(places),
    organisations: byId(file.organisations),
    articles: byId(file.articles),
    references: byId(file.references),
    topics: byId(file.topics),
    kindTexts: new Map(kindTexts),
  }
}

/** What is handed over rather than copied; it is gone from where it was. */
export function buffersOf(packed: PackedAtlas): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  const look = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look)
  }
  look(packed)
  return [...found]
}
