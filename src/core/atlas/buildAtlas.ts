/**
 * From a parsed file to the atlas in memory: records in time order and sorted typed columns over them.
 *
 * Everything that looks at visits (filter, counts, flows, density) reads these columns, whether there are four
 * records or a hundred thousand.
 */
import type { Atlas, AtlasDataSet, Columns, ListColumn } from './atlas'
import { formatDataVersion } from './dataVersion'
import { facetsOf } from './facets'
import { kindFacet } from './kindFacet'
import type { AtlasFile, AtlasRecord, Mention } from './schema'
import { BUNDLED } from '@/core/dataSets/dataSetId'
import { searchText } from './searchText'
import { MAX_DAY, parseDay } from '@/core/time/day'
import type { Span } from '@/core/time/day'
import { parseEdtf } from '@/core/time/edtf'
import type { Facet } from '@/core/view/view'
import { FACETS } from '@/core/view/view'

/** Which data sets the records of a file come from. */
export interface Origins {
  readonly dataSets: readonly AtlasDataSet[]
  /** For each record of the file, the index of its data set. */
  readonly dataSetOf: readonly number[]
}

interface Dated {
  readonly record: AtlasRecord
  readonly dataSet: number
  readonly span: Span | null
}

const spanOf = (record: AtlasRecord): Span | null => {
  if (record.date === null) return null
  const read = parseEdtf(record.date)
  return read.ok ? read.span : null
}

/** Where an undated record stands among the undated: by the bounds that its article implies. */
const undatedRank = ({ bounds }: AtlasRecord): number =>
  parseDay(bounds?.earliest ?? '') ?? parseDay(bounds?.latest ?? '') ?? MAX_DAY

const inTimeOrder = (a: Dated, b: Dated): number => {
  if (a.span === null || b.span === null) {
    if (a.span !== b.span) return a.span === null ? 1 : -1
    return undatedRank(a.record) - undatedRank(b.record) || (a.record.id < b.record.id ? -1 : 1)
  }
  return (
    a.span.startEarliest - b.span.startEarliest ||
    a.span.endLatest - b.span.endLatest ||
    (a.record.id < b.record.id ? -1 : 1)
  )
}

/** Numbers given to strings in the order in which they are first met. */
class Dictionary {
  readonly members: string[] = []
  private readonly numbers = new Map<string, number>()

  /** The number of `member`; -1 for `null`. */
  number(member: string | null): number {
    if (member === null) return -1
    const known = this.numbers.get(member)
    if (known !== undefined) return known
    this.numbers.set(member, this.members.length)
    return this.members.push(member) - 1
  }
}

const listColumn = (lists: readonly (readonly string[])[]): ListColumn => {
  const dictionary = new Dictionary()
  const starts = new Uint32Array(lists.length + 1)
  const values: number[] = []
  for (const [i, list] of lists.entries()) {
    for (const member of list) values.push(dictionary.number(member))
    starts[i + 1] = values.length
  }
  return { starts, values: Uint32Array.from(values), dictionary: dictionary.members }
}

const buildColumns = (
  dated: readonly Dated[],
  text: readonly string[],
  mentionsOf: (id: string) => readonly Mention[],
): Columns => {
  const size = dated.length
  const parties = new Dictionary()
  const places = new Dictionary()
  const days = (pick: (span: Span) => number) =>
    Int32Array.from(dated, ({ span }) => (span === null ? 0 : pick(span)))
  const numbers = (dictionary: Dictionary, pick: (record: AtlasRecord) => string | null) =>
    Int32Array.from(dated, ({ record }) => dictionary.number(pick(record)))
  const facets = dated.map(({ record }) => facetsOf(record, mentionsOf(record.id)))

  return {
    size,
    dated: dated.filter(({ span }) => span !== null).length,
    startEarliest: days((span) => span.startEarliest),
    startLatest: days((span) => span.startLatest),
    endEarliest: days((span) => span.endEarliest),
    endLatest: days((span) => span.endLatest),
    sends: numbers(parties, ({ sends }) => sends),
    hosts: numbers(parties, ({ hosts }) => hosts),
    parties: parties.members,
    origin: numbers(places, ({ origin }) => origin),
    place: numbers(places, ({ place }) => place),
    places: places.members,
    text,
    dataSet: Uint8Array.from(dated, ({ dataSet }) => dataSet),
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, listColumn(facets.map((each) => each[facet]))]),
    ) as { [F in Facet]: ListColumn },
  }
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((each) => [each.id, each]))

/** The first spelling stands for all that have its facet value. */
const kindTextsOf = (records: readonly AtlasRecord[]): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  for (const { kindText } of records) {
    if (kindText !== undefined && !texts.has(kindFacet(kindText))) texts.set(kindFacet(kindText), kindText)
  }
  return texts
}

const mentionsByRecord = (mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> => {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.record === undefined) continue
    const group = groups.get(mention.record)
    if (group === undefined) groups.set(mention.record, [mention])
    else group.push(mention)
  }
  return groups
}

/** Of a file that is one data set. @param id as a link names it @param host that it was fetched from */
export const originsOf = (
  { title, licence, credits, records }: AtlasFile,
  id: string = BUNDLED,
  host: string | null = null,
): Origins => ({
  dataSets: [{ id, title, licence, credits, host, records: records.length, colour: 0 }],
  dataSetOf: [],
})

/**
 * @param file what `parseAtlas` read
 * @param sha256 of the file's bytes, hexadecimal; its first four digits end the data version
 * @param countryNames all names by which search should find a country; none are known to the core itself
 * @param origins of a file that several data sets were merged into
 */
export function buildAtlas(
  file: AtlasFile,
  sha256: string,
  countryNames: (code: string) => readonly string[] = () => [],
  { dataSets, dataSetOf }: Origins = originsOf(file),
): Atlas {
  const dated = file.records
    .map((record, i) => ({ record, dataSet: dataSetOf[i] ?? 0, span: spanOf(record) }))
    .toSorted(inTimeOrder)
  const names = {
    people: byId(file.people),
    places: byId(file.places),
    organisations: byId(file.organisations),
    topics: byId(file.topics),
    countryNames,
  }
  const mentions = mentionsByRecord(file.mentions)
  const indexOf = new Map<string, number>()
  for (const [i, { record }] of dated.entries()) {
    for (const id of [record.id, ...record.aliases]) indexOf.set(id, i)
  }
  return {
    file,
    dataSets,
    version: formatDataVersion(file.dataVersion, sha256),
    records: dated.map(({ record }) => record),
    spans: dated.map(({ span }) => span),
    columns: buildColumns(
      dated,
      dated.map(({ record }) => searchText(record, names)),
      (id) => mentions.get(id) ?? [],
    ),
    indexOf,
    ...names,
    articles: byId(file.articles),
    references: byId(file.references),
    kindTexts: kindTextsOf(file.records),
  }
}
