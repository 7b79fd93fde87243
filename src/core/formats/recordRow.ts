/**
 * A record as one row: the columns of a table and the properties of a GeoJSON feature alike.
 *
 * Columns that opening reads are called as its fields are (`opening.ts`), so that they are recognised again; those
 * after them are for people and their programs, and opening passes them by. Codes are those of the data (ISO
 * 3166-1 alpha-3, `org:UN`, `working`, `held`), so that a table means the same in both languages; names and texts
 * are in one language. Several values of one cell are parted by `; `.
 */
import { formatUnread } from './unreadCells'
import type { Atlas, AtlasDataSet } from '@/core/atlas/atlas'
import type { Article, AtlasRecord, Basis, Counterpart, Place } from '@/core/atlas/schema'
import type { Field } from '@/core/opening/opening'
import { FIELDS } from '@/core/opening/opening'
import type { Language } from '@/core/view/view'

/** Fields that say again what others say: opening reads them where a table has them, and none is written. */
const OTHER_WAYS = [
  'originLatLng',
  'placeLatLng',
  'start',
  'end',
  'year',
  'month',
  'day',
] as const satisfies readonly Field[]

type ReadAgain = Exclude<Field, (typeof OTHER_WAYS)[number]>
const isReadAgain = (field: Field): field is ReadAgain => OTHER_WAYS.every((other) => other !== field)

const PASSED_BY = ['met', 'quotations', 'dataSet'] as const

export type Column = ReadAgain | (typeof PASSED_BY)[number]
export const COLUMNS: readonly Column[] = [...FIELDS.filter(isReadAgain), ...PASSED_BY]

/** `null`: the record does not say. */
export type RecordRow = { readonly [C in Column]: string | number | null }

/** Each in its place, so that what stands for the second person is not taken for the first's. */
const joined = (texts: readonly (string | undefined)[]): string | null =>
  texts.some((text) => text !== undefined && text !== '') ? texts.map((text) => text ?? '').join('; ') : null

/** The weakest ground of a fact: what is guessed in part is not stated. */
const basisOf = ({ claims }: AtlasRecord, fact: string): Basis | null => {
  const bases = new Set(claims.filter((claim) => claim.fact === fact).map(({ basis }) => basis))
  return (['assumed', 'inferred', 'stated', 'absent'] as const).find((basis) => bases.has(basis)) ?? null
}

const articleWords = (article: Article, language: Language): string => {
  const { label, title, outlet, author, published, url } = article
  return [title ?? label[language], outlet, author, published.date, url]
    .filter((part) => part !== null)
    .join(', ')
}

/** What an opened file said of its own sources, else the articles. */
const sourcesOf = ({ sources, articles }: AtlasRecord, atlas: Atlas, language: Language) =>
  sources
    ?.map(({ label, url }) => [label, url].filter((part) => part !== undefined).join(' '))
    .filter((words) => words !== '') ??
  articles.map((id) => {
    const article = atlas.articles.get(id)
    return article === undefined ? id : articleWords(article, language)
  })

/** "date: « 30 et 31 mars » (lome-bamako, 2)": fact, words, article and paragraph; each quotation once. */
const quotationsOf = ({ claims }: AtlasRecord): readonly string[] => [
  ...new Set(
    claims.flatMap(({ fact, evidence }) =>
      evidence.map(({ article, paragraph, quote }) => `${fact}: “${quote}” (${article}, ${paragraph})`),
    ),
  ),
]

function dataSetOf({ id }: AtlasRecord, { dataSets, columns, records }: Atlas): AtlasDataSet | undefined {
  const index = dataSets.length > 1 ? columns.dataSet[records.indexOf(id)] : 0
  return dataSets[index ?? 0]
}

export function recordRow(record: AtlasRecord, atlas: Atlas, language: Language): RecordRow {
  const { delegation, encounters, topics, stops } = record
  const nameOf = (person: string) => atlas.people.get(person)?.name[language] ?? person
  const metName = ({ person, org, group }: Counterpart) =>
    person === undefined ? (group?.[language] ?? org) : nameOf(person)
  const place = (id: string | null): Place | undefined => (id === null ? undefined : atlas.places.get(id))
  const [origin, host] = [place(record.origin), place(record.place)]
  return {
    id: record.id,
    title: record.title[language],
    visitor: joined(delegation.map(({ person }) => nameOf(person))),
    office: joined(delegation.map(({ office }) => office?.[language])),
    rank: joined(delegation.map(({ rank }) => rank)),
    sends: record.sends,
    hosts: record.hosts,
    origin: origin?.name[language] ?? null,
    originCountry: origin?.country ?? null,
    originLat: origin?.lat ?? null,
    originLng: origin?.lng ?? null,
    place: host?.name[language] ?? null,
    placeCountry: host?.country ?? null,
    placeLat: host?.lat ?? null,
    placeLng: host?.lng ?? null,
    date: record.date,
    kind: record.kindText ?? joined(record.kinds),
    status: record.status,
    topic: joined(topics.map((id) => atlas.topics.get(id)?.name[language] ?? id)),
    summary: record.summary?.[language] ?? null,
    source: joined(sourcesOf(record, atlas, language)),
    tour: record.tour ?? null,
    leg: record.leg ?? null,
    stops: joined(stops.map((id) => atlas.places.get(id)?.name[language] ?? id)),
    basisOfDate: basisOf(record, 'date'),
    basisOfYear: basisOf(record, 'year'),
    basisOfSends: basisOf(record, 'sends'),
    basisOfHosts: basisOf(record, 'hosts'),
    basisOfOrigin: basisOf(record, 'origin'),
    basisOfPlace: basisOf(record, 'place'),
    unread: record.unread === undefined ? null : formatUnread(record.unread),
    met: joined([...new Set(encounters.flatMap((each) => each.with.map(metName)))]),
    quotations: joined(quotationsOf(record)),
    dataSet: dataSetOf(record, atlas)?.title[language] ?? null,
  }
}
