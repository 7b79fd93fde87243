/**
 * Records and the data set as linked data in the words of schema.org, for search engines.
 *
 * A visit or a meeting is an `Event`; the articles are cited by the page about it, since an event itself cites
 * nothing. These properties cannot carry a basis, so what is inferred or assumed is left out, and so is an end
 * of the date that is not one certain day. The year is kept even where it is inferred: a date without it would
 * not be one; the description says so.
 */
import type { Atlas } from '@/core/atlas/atlas'
import { COUNTRY_CODES, FORMER_CODES } from '@/core/atlas/countryCodes'
import { isGuessed, spanOf } from '@/core/atlas/recordTraits'
import type { Article, AtlasFile, AtlasRecord, Counterpart, Status } from '@/core/atlas/schema'
import type { Day } from '@/core/time/day'
import { formatDay } from '@/core/time/day'
import type { Language, PartyId } from '@/core/view/view'

export type JsonLd = { readonly [property: string]: JsonLdValue }
type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[]

/** What a page about a record says beside the record's own facts. */
export interface EventPage {
  readonly language: Language
  /** The page, absolute. */
  readonly url: string
  /** Names an inferred year as such, which `startDate` cannot. */
  readonly description: string
  /** The preview, absolute. */
  readonly image: string
  /** The front page, absolute: the data set that the record belongs to. */
  readonly dataset: string
  readonly updated: Day
  readonly partyName: (id: PartyId) => string
}

/** What a page about a country or a pair says of the records that it lists. */
export interface CollectionPage {
  readonly language: Language
  readonly name: string
  readonly description: string
  /** The page, absolute. */
  readonly url: string
  /** The front page, absolute: the data set that the records belong to. */
  readonly dataset: string
  readonly updated: Day
  /** The page of a record, absolute. */
  readonly pageOf: (record: AtlasRecord) => string
}

export interface DatasetPage {
  readonly language: Language
  readonly name: string
  readonly description: string
  /** The front page, absolute. */
  readonly url: string
  /** The data file, absolute. */
  readonly file: string
  readonly licence: string
  readonly author: string
}

const CONTEXT = 'https://schema.org'

/** Status as schema.org has it; "scheduled" holds for what took place as planned. Of an unknown one nothing is said. */
const STATUSES: { readonly [S in Status]: string | null } = {
  held: 'EventScheduled',
  announced: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
  unknown: null,
}

const A2_OF: ReadonlyMap<string, string> = new Map(
  [...FORMER_CODES, ...COUNTRY_CODES].map(({ a3, a2 }) => [a3, a2]),
)

/** Properties without those that nothing is known of. */
const known = (properties: { readonly [property: string]: JsonLdValue | null | undefined }): JsonLd =>
  Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, JsonLdValue] =>
        entry[1] !== null && entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  )

const datesOf = (record: AtlasRecord, atlas: Atlas) => {
  const span = spanOf(record, atlas)
  if (span === null || span.approximate || span.uncertain || isGuessed(record, 'date')) return {}
  const end = (earliest: Day, latest: Day) => (earliest === latest ? formatDay(earliest) : null)
  return {
    startDate: end(span.startEarliest, span.startLatest),
    endDate: end(span.endEarliest, span.endLatest),
  }
}

const placeOf = (record: AtlasRecord, atlas: Atlas, language: Language): JsonLd | null => {
  const place = record.place === null ? undefined : atlas.places.get(record.place)
  if (place === undefined || isGuessed(record, 'place')) return null
  const { name, lat, lng, country, precision, geonames } = place
  const isPoint = precision !== 'country' && lat !== null && lng !== null
  const address = known({
    addressLocality: precision === 'country' ? null : name[language],
    addressCountry: country === null ? null : (A2_OF.get(country) ?? null),
  })
  return known({
    '@type': 'Place',
    name: name[language],
    address: { '@type': 'PostalAddress', ...address },
    geo: isPoint ? { '@type': 'GeoCoordinates', latitude: lat, longitude: lng } : null,
    sameAs: geonames === undefined ? null : `https://sws.geonames.org/${geonames}/`,
  })
}

const partyOf = (id: PartyId, partyName: EventPage['partyName']): JsonLd => ({
  '@type': id.startsWith('org:') ? 'Organization' : 'GovernmentOrganization',
  name: partyName(id),
})

/** Who travelled, who received and who was met, each once, with the office of the day. */
function attendeesOf(
  record: AtlasRecord,
  atlas: Atlas,
  { language, partyName }: EventPage,
): readonly JsonLd[] {
  const { delegation, received, encounters } = record
  const present: readonly (readonly [fact: string, who: Counterpart])[] = [
    ...delegation.map((who) => [`delegation/${who.person}`, who] as const),
    ...received
      .filter(({ part }) => part === 'received')
      .map((who) => [`received/${who.person}`, who] as const),
    ...encounters.flatMap((encounter, i) =>
      encounter.with.map((who) => [`encounters/${i + 1}`, who] as const),
    ),
  ]
  const attendees = new Map<string, JsonLd>()
  for (const [fact, { person, org, office }] of present) {
    const id = person ?? org
    if (id === undefined || attendees.has(id) || isGuessed(record, fact)) continue
    attendees.set(
      id,
      person === undefined
        ? partyOf(id, partyName)
        : known({
            '@type': 'Person',
            name: atlas.people.get(person)?.name[language] ?? person,
            jobTitle: office?.[language],
          }),
    )
  }
  return [...attendees.values()]
}

/** An article by its printed title, else by the short name that the atlas gave it. */
const articleOf = (
  { title, label, author, outlet, published, url, language }: Article,
  inLanguage: Language,
): JsonLd =>
  known({
    '@type': 'Article',
    name: title ?? label[inLanguage],
    // A person or a newsroom: the data does not tell them apart.
    creditText: author,
    datePublished: published.basis === 'stated' ? published.date : null,
    publisher: outlet === null ? null : { '@type': 'Organization', name: outlet },
    url,
    inLanguage: language,
  })

export function eventJsonLd(record: AtlasRecord, atlas: Atlas, page: EventPage): JsonLd {
  const { language, url, description, image, partyName } = page
  const { hosts } = record
  const status = STATUSES[record.status]
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    '@id': `${url}#event`,
    ...known({
      name: record.title[language],
      description,
      url,
      image,
      ...datesOf(record, atlas),
      eventStatus: status === null ? null : `${CONTEXT}/${status}`,
      eventAttendanceMode: `${CONTEXT}/OfflineEventAttendanceMode`,
      location: placeOf(record, atlas, language),
      organizer: hosts === null || isGuessed(record, 'hosts') ? null : partyOf(hosts, partyName),
      attendee: attendeesOf(record, atlas, page),
      about: record.topics.flatMap((id) => {
        const topic = atlas.topics.get(id)
        return topic === undefined ? [] : [{ '@type': 'Thing', name: topic.name[language] }]
      }),
      subjectOf: known({
        '@type': 'WebPage',
        '@id': url,
        url,
        inLanguage: language,
        dateModified: formatDay(page.updated),
        isPartOf: { '@type': 'Dataset', '@id': page.dataset },
        citation: record.articles.flatMap((id) => {
          const article = atlas.articles.get(id)
          return article === undefined ? [] : [articleOf(article, language)]
        }),
      }),
    }),
  }
}

/** A page that lists records: each stands here by its own page, which has the event. */
export function collectionJsonLd(records: readonly AtlasRecord[], page: CollectionPage): JsonLd {
  const { language, url } = page
  return {
    '@context': CONTEXT,
    '@type': 'CollectionPage',
    '@id': url,
    name: page.name,
    description: page.description,
    url,
    inLanguage: language,
    dateModified: formatDay(page.updated),
    isPartOf: { '@type': 'Dataset', '@id': page.dataset },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: records.length,
      itemListElement: records.map((record, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: record.title[language],
        url: page.pageOf(record),
      })),
    },
  }
}

/** An interval of ISO 8601 as far as the coverage states one. */
const temporalCoverage = ({ from, to }: AtlasFile['coverage']): string | null =>
  from === undefined && to === undefined ? null : `${from ?? '..'}/${to ?? '..'}`

export function datasetJsonLd({ file, version }: Atlas, page: DatasetPage): JsonLd {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': page.url,
    ...known({
      name: page.name,
      description: page.description,
      url: page.url,
      inLanguage: page.language,
      version,
      dateModified: file.dataVersion,
      license: page.licence,
      isAccessibleForFree: true,
      creator: { '@type': 'Organization', name: page.author, url: page.url },
      temporalCoverage: temporalCoverage(file.coverage),
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: page.file,
      },
    }),
  }
}

/** As the text of a `<script type="application/ld+json">`: nothing in it can end the element or open a comment. */
export const scriptText = (jsonLd: JsonLd): string => JSON.stringify(jsonLd).replaceAll('<', '\\u003c')
