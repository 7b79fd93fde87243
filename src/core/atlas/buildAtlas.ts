/**
 * From a parsed file to the atlas in memory: records in time order and sorted typed columns over them.
 *
 * Everything that looks at visits (filter, counts, flows, density) reads these columns, whether there are four
 * records or a hundred thousand.
 */
import { articlesOf } from './articlesOf'
import type { Atlas, AtlasDataSet, Columns } from './atlas'
import { byId } from './byId'
import { formatDataVersion } from './dataVersion'
import { buildListColumn, Dictionary, post } from './dictionary'
import { facetsOf } from './facets'
import { guessedEnds } from './guessedEnds'
import { kindFacet } from './kindFacet'
import { ListedRecords } from './listedRecords'
import type { AtlasFile, AtlasRecord, Mention } from './schema'
import { BUNDLED } from '@/core/dataSets/dataSetId'
import { SearchIndex } from './searchIndex'
import { searchTexts } from './searchTexts'
import { splitPart } from './recordTraits'
import { dateTraits } from './spanAt'
import { remember } from '@/core/text/remember'
import { MAX_DAY, MIN_DAY, parseDay } from '@/core/time/day'
import type { Span } from '@/core/time/day'
import { parseEdtf } from '@/core/time/edtf'
import { perFacet } from '@/core/view/perFacet'

/** Which data sets the records of a file come from. */
export interface Origins {
  readonly dataSets: readonly AtlasDataSet[]
  /** For each record of the file, the index of its data set. */
  readonly dataSetByRow: readonly number[]
}

interface Dated {
  readonly record: AtlasRecord
  /** Its place in the file. */
  readonly row: number
  readonly dataSet: number
  readonly span: Span | null
  /** Of two, the later has the greater. */
  readonly time: number
}

const spanOf = ({ date }: AtlasRecord, readDate: (text: string) => Span | null): Span | null =>
  date === null ? null : readDate(date)

/** Days come again and again. */
const dateReader = () =>
  remember((text) => {
    const read = parseEdtf(text)
    return read.ok ? read.span : null
  })

/** Where an undated record stands among the undated: by the bounds that its article implies. */
const undatedRank = ({ bounds }: AtlasRecord): number =>
  parseDay(bounds?.earliest ?? '') ?? parseDay(bounds?.latest ?? '') ?? MAX_DAY

/** More days than there are. */
const DAYS = 2 ** 22

/** One number for the order of time: the undated come last. */
const timeKey = (record: AtlasRecord, span: Span | null): number =>
  span === null
    ? DAYS ** 2 + undatedRank(record)
    : (span.startEarliest - MIN_DAY) * DAYS + (span.endLatest - MIN_DAY)

const inTimeOrder = (a: Dated, b: Dated): number => a.time - b.time || (a.record.id < b.record.id ? -1 : 1)

/** The last day that any record up to each one may reach. */
const reachOf = (ends: Int32Array, dated: number): Int32Array => {
  const reach = ends.slice(0, dated)
  for (let i = 1; i < dated; i++) reach[i] = Math.max(reach[i] ?? 0, reach[i - 1] ?? 0)
  return reach
}

const buildColumns = (
  dated: readonly Dated[],
  textsOf: (record: AtlasRecord) => readonly string[],
  mentionsOf: (id: string) => readonly Mention[],
): Columns => {
  const size = dated.length
  const [parties, places, visitors, tours] = [
    new Dictionary(),
    new Dictionary(),
    new Dictionary(),
    new Dictionary(),
  ]
  const days = (pick: (span: Span) => number) =>
    Int32Array.from(dated, ({ span }) => (span === null ? 0 : pick(span)))
  const numbers = (dictionary: Dictionary, pick: (record: AtlasRecord) => string | null) =>
    Int32Array.from(dated, ({ record }) => dictionary.number(pick(record)))
  const facets = dated.map(({ record }) => facetsOf(record, mentionsOf(record.id)))
  const datedCount = dated.findIndex(({ span }) => span === null)
  const endLatest = days((span) => span.endLatest)
  const sends = numbers(parties, (record) => record.sends)
  const hosts = numbers(parties, (record) => record.hosts)
  const withDate = datedCount === -1 ? size : datedCount

  return {
    size,
    dated: withDate,
    startEarliest: days((span) => span.startEarliest),
    startLatest: days((span) => span.startLatest),
    endEarliest: days((span) => span.endEarliest),
    endLatest,
    dateTraits: Uint8Array.from(dated, ({ span }) => (span === null ? 0 : dateTraits(span))),
    reach: reachOf(endLatest, withDate),
    sends,
    hosts,
    parties: parties.members,
    sentBy: post(parties.members.length, sends),
    hostedBy: post(parties.members.length, hosts),
    origin: numbers(places, ({ origin }) => origin),
    place: numbers(places, ({ place }) => place),
    places: places.members,
    guessedEnds: Uint8Array.from(dated, ({ record }) => guessedEnds(record)),
    visitor: numbers(visitors, ({ delegation }) => delegation[0]?.person ?? null),
    visitors: visitors.members,
    tour: numbers(tours, ({ tour = null }) => tour),
    leg: Uint32Array.from(dated, ({ record }) => record.leg ?? 0),
    articles: buildListColumn(size, (i) => {
      const record = dated[i]?.record
      return record === undefined ? [] : articlesOf(record)
    }),
    row: Uint32Array.from(dated, ({ row }) => row),
    part: Uint8Array.from(dated, ({ record }) => splitPart(record)),
    search: new SearchIndex(size, (i) => {
      const record = dated[i]?.record
      return record === undefined ? [] : textsOf(record)
    }),
    dataSet: Uint8Array.from(dated, ({ dataSet }) => dataSet),
    facets: perFacet((facet) => buildListColumn(size, (i) => facets[i]?.[facet] ?? [])),
  }
}

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
  dataSetByRow: [],
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
  { dataSets, dataSetByRow }: Origins = originsOf(file),
): Atlas {
  const { records, people, places, ...head } = file
  const readDate = dateReader()
  const dated = records
    .map((record, row) => {
      const span = spanOf(record, readDate)
      return { record, row, dataSet: dataSetByRow[row] ?? 0, span, time: timeKey(record, span) }
    })
    .toSorted(inTimeOrder)
  const names = {
    people: byId(people),
    places: byId(places),
    organisations: byId(file.organisations),
    topics: byId(file.topics),
    articles: byId(file.articles),
    countryNames,
  }
  const mentions = mentionsByRecord(file.mentions)
  return {
    file: head,
    dataSets,
    version: formatDataVersion(file.dataVersion, sha256),
    records: new ListedRecords(dated.map(({ record }) => record)),
    columns: buildColumns(
      dated,
      (record) => searchTexts(record, names),
      (id) => mentions.get(id) ?? [],
    ),
    ...names,
    references: byId(file.references),
    kindTexts: kindTextsOf(records),
  }
}
