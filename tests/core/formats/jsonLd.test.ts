// @vitest-environment jsdom
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { madeArticle, madeAtlas } from '../../fixtures/madeAtlas'
import type { AtlasRecord } from '@/core/atlas/schema'
import { STATUSES } from '@/core/atlas/schema'
import type { EventPage } from '@/core/formats/jsonLd'
import { collectionJsonLd, datasetJsonLd, eventJsonLd, scriptText } from '@/core/formats/jsonLd'
import { dayOf, MAX_DAY } from '@/core/time/day'

const same = (text: string) => ({ fr: text, en: text })

/** The properties used, with the types that schema.org expects of them; anything else is refused. */
const address = v.pipe(v.string(), v.url())
const day = v.pipe(v.string(), v.isoDate())
const named = (type: string) => v.strictObject({ '@type': v.literal(type), name: v.string() })
const organization = v.variant('@type', [named('Organization'), named('GovernmentOrganization')])
const event = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@type': v.literal('Event'),
  '@id': address,
  name: v.string(),
  description: v.string(),
  url: address,
  image: address,
  startDate: v.optional(day),
  endDate: v.optional(day),
  eventStatus: v.optional(
    v.picklist(['Scheduled', 'Postponed', 'Cancelled'].map((word) => `https://schema.org/Event${word}`)),
  ),
  eventAttendanceMode: v.literal('https://schema.org/OfflineEventAttendanceMode'),
  location: v.optional(
    v.strictObject({
      '@type': v.literal('Place'),
      name: v.string(),
      address: v.strictObject({
        '@type': v.literal('PostalAddress'),
        addressLocality: v.optional(v.string()),
        addressCountry: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
      }),
      geo: v.optional(
        v.strictObject({
          '@type': v.literal('GeoCoordinates'),
          latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
          longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        }),
      ),
      sameAs: v.optional(address),
    }),
  ),
  organizer: v.optional(organization),
  attendee: v.optional(
    v.array(
      v.variant('@type', [
        v.strictObject({ '@type': v.literal('Person'), name: v.string(), jobTitle: v.optional(v.string()) }),
        named('Organization'),
        named('GovernmentOrganization'),
      ]),
    ),
  ),
  about: v.optional(v.array(named('Thing'))),
  subjectOf: v.strictObject({
    '@type': v.literal('WebPage'),
    '@id': address,
    url: address,
    inLanguage: v.picklist(['fr', 'en']),
    dateModified: day,
    isPartOf: v.strictObject({ '@type': v.literal('Dataset'), '@id': address }),
    citation: v.optional(
      v.array(
        v.strictObject({
          '@type': v.literal('Article'),
          name: v.string(),
          creditText: v.optional(v.string()),
          datePublished: v.optional(v.string()),
          publisher: v.optional(named('Organization')),
          url: v.optional(address),
          inLanguage: v.string(),
        }),
      ),
    ),
  }),
})
const dataset = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@type': v.literal('Dataset'),
  '@id': address,
  name: v.string(),
  // Google's Dataset Search asks for 50 to 5000 characters.
  description: v.pipe(v.string(), v.minLength(50), v.maxLength(5000)),
  url: address,
  inLanguage: v.picklist(['fr', 'en']),
  version: v.string(),
  dateModified: day,
  license: address,
  isAccessibleForFree: v.literal(true),
  creator: v.strictObject({ '@type': v.literal('Organization'), name: v.string(), url: address }),
  temporalCoverage: v.optional(v.string()),
  distribution: v.strictObject({
    '@type': v.literal('DataDownload'),
    encodingFormat: v.string(),
    contentUrl: address,
  }),
})

const page: EventPage = {
  language: 'en',
  url: 'https://axes.example/en/visit/one/',
  description: 'A visit.',
  image: 'https://axes.example/preview/one.en.png',
  dataset: 'https://axes.example/en/',
  updated: dayOf(2026, 11, 22) ?? MAX_DAY,
  partyName: (id) => ({ MLI: 'Mali', 'org:UN': 'United Nations' })[id] ?? id,
}

const article = madeArticle({
  id: 'one',
  label: same('Article one'),
  outlet: 'The Daily',
  author: 'The newsroom',
  published: { date: '2021-04', basis: 'stated' },
})

const visit: Partial<AtlasRecord> = {
  title: same('Robert Dussey in Bamako'),
  date: '2021-03-30/2021-03-31',
  sends: 'TGO',
  hosts: 'MLI',
  place: 'bamako',
  topics: ['security'],
  delegation: [
    { person: 'robert-dussey', office: same('Minister of Foreign Affairs'), rank: 'foreign-minister' },
  ],
  articles: ['one'],
}

/** What a parser of JSON reads in the script of a record with these fields. */
const eventOf = (fields: Partial<AtlasRecord>) => {
  const atlas = madeAtlas([{ id: 'one', ...visit, ...fields }], { articles: [article] })
  const [record] = atlas.records
  if (record === undefined) throw new Error('eventOf: no record')
  return v.parse(event, JSON.parse(scriptText(eventJsonLd(record, atlas, page))))
}
const guessed = (fact: string): Partial<AtlasRecord> => ({
  claims: [{ fact, basis: 'inferred', evidence: [], premises: [] }],
})

describe('eventJsonLd', () => {
  it('says who went where and when, and by which article', () => {
    expect(eventOf({})).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': 'https://axes.example/en/visit/one/#event',
      name: 'Robert Dussey in Bamako',
      description: 'A visit.',
      url: 'https://axes.example/en/visit/one/',
      image: 'https://axes.example/preview/one.en.png',
      startDate: '2021-03-30',
      endDate: '2021-03-31',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'Bamako',
        address: { '@type': 'PostalAddress', addressLocality: 'Bamako', addressCountry: 'ML' },
        geo: { '@type': 'GeoCoordinates', latitude: 12.61, longitude: -7.98 },
      },
      organizer: { '@type': 'GovernmentOrganization', name: 'Mali' },
      attendee: [{ '@type': 'Person', name: 'Robert Dussey', jobTitle: 'Minister of Foreign Affairs' }],
      about: [{ '@type': 'Thing', name: 'security' }],
      subjectOf: {
        '@type': 'WebPage',
        '@id': 'https://axes.example/en/visit/one/',
        url: 'https://axes.example/en/visit/one/',
        inLanguage: 'en',
        dateModified: '2026-11-22',
        isPartOf: { '@type': 'Dataset', '@id': 'https://axes.example/en/' },
        citation: [
          {
            '@type': 'Article',
            name: 'Article one',
            creditText: 'The newsroom',
            datePublished: '2021-04',
            publisher: { '@type': 'Organization', name: 'The Daily' },
            inLanguage: 'fr',
          },
        ],
      },
    })
  })

  it('gives an end of the date only where it is one certain day', () => {
    const dates = (date: string | null) => {
      const { startDate, endDate } = eventOf({ date })
      return [startDate, endDate]
    }
    expect(dates('2021-03-30')).toEqual(['2021-03-30', '2021-03-30'])
    expect(dates('2021-03-30/2021-04')).toEqual(['2021-03-30', undefined])
    expect(dates('2021-03-30/..')).toEqual(['2021-03-30', undefined])
    for (const date of [null, '2021-03', '2021-03-30?', '2021-03-30~'])
      expect(dates(date), String(date)).toEqual([undefined, undefined])
  })

  it('leaves out what no article states', () => {
    expect(eventOf(guessed('hosts'))).not.toHaveProperty('organizer')
    expect(eventOf(guessed('place'))).not.toHaveProperty('location')
    expect(eventOf(guessed('date'))).not.toHaveProperty('startDate')
    expect(eventOf(guessed('delegation/robert-dussey'))).not.toHaveProperty('attendee')
    expect(eventOf(guessed('year'))).toHaveProperty('startDate', '2021-03-30')
  })

  it('gives each status its word, and an unknown one none', () => {
    const words = STATUSES.map((status) =>
      eventOf({ status }).eventStatus?.replace('https://schema.org/Event', ''),
    )
    expect(words).toEqual(['Scheduled', 'Scheduled', 'Postponed', 'Cancelled', undefined])
  })

  it('counts those who were there once each, and not who was only written to', () => {
    const { attendee } = eventOf({
      received: [{ person: 'assimi-goita', part: 'received', office: same('Vice-President') }],
      encounters: [
        {
          format: 'talks',
          with: [{ person: 'assimi-goita' }, { org: 'org:UN' }, { group: same('ambassadors') }],
        },
      ],
    })
    expect(attendee?.slice(1)).toEqual([
      { '@type': 'Person', name: 'Assimi Goïta', jobTitle: 'Vice-President' },
      { '@type': 'Organization', name: 'United Nations' },
    ])
    const { attendee: travellers } = eventOf({
      received: [{ person: 'assimi-goita', part: 'invited' }],
      messages: [{ from: { person: 'assimi-goita' }, to: { org: 'org:UN' } }],
    })
    expect(travellers).toHaveLength(1)
  })

  it('draws no point where none is known', () => {
    expect(eventOf({ place: 'nowhere' }).location).toEqual({
      '@type': 'Place',
      name: 'Nulle part',
      address: { '@type': 'PostalAddress', addressLocality: 'Nulle part' },
    })
    expect(eventOf({ place: null })).not.toHaveProperty('location')
  })
})

it('describes the data set, its version and its file', () => {
  const atlas = madeAtlas([], {
    coverage: { text: same('Two articles.'), continuous: [], from: '2021-03', to: '2021-11' },
  })
  const described = datasetJsonLd(atlas, {
    language: 'fr',
    name: 'Axes',
    description: 'Qui est allé où, quand et pour quoi : chaque fait est suivi jusqu’à son article.',
    url: 'https://axes.example/',
    file: 'https://axes.example/data/atlas.json',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    author: 'Axes',
  })
  expect(v.parse(dataset, JSON.parse(scriptText(described)))).toMatchObject({
    version: '2026.11.22-abcd',
    dateModified: '2026-11-22',
    temporalCoverage: '2021-03/2021-11',
    distribution: { contentUrl: 'https://axes.example/data/atlas.json' },
  })
})

it('lists the records of a country, each by its own page', () => {
  const collection = v.strictObject({
    '@context': v.literal('https://schema.org'),
    '@type': v.literal('CollectionPage'),
    '@id': address,
    name: v.string(),
    description: v.string(),
    url: address,
    inLanguage: v.picklist(['fr', 'en']),
    dateModified: day,
    isPartOf: v.strictObject({ '@type': v.literal('Dataset'), '@id': address }),
    mainEntity: v.strictObject({
      '@type': v.literal('ItemList'),
      numberOfItems: v.number(),
      itemListElement: v.array(
        v.strictObject({
          '@type': v.literal('ListItem'),
          position: v.number(),
          name: v.string(),
          url: address,
        }),
      ),
    }),
  })
  const atlas = madeAtlas([
    { id: 'a', title: same('First') },
    { id: 'b', title: same('Second') },
  ])
  const described = collectionJsonLd([...atlas.records], {
    language: 'en',
    name: 'Mali',
    description: '2 records',
    url: 'https://axes.example/en/country/MLI/',
    dataset: 'https://axes.example/en/',
    updated: MAX_DAY,
    pageOf: ({ id }) => `https://axes.example/en/visit/${id}/`,
  })
  expect(v.parse(collection, JSON.parse(scriptText(described))).mainEntity).toEqual({
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'First', url: 'https://axes.example/en/visit/a/' },
      { '@type': 'ListItem', position: 2, name: 'Second', url: 'https://axes.example/en/visit/b/' },
    ],
  })
})

it('cannot be ended from inside a page', () => {
  const name = '</script><!-- <script> \u2028 & "é"'
  const text = scriptText({ name })
  expect(text).not.toContain('<')
  const html = `<script type="application/ld+json">${text}</script><p>after`
  const read = new DOMParser().parseFromString(html, 'text/html')
  expect(JSON.parse(read.querySelector('script')?.textContent ?? '')).toEqual({ name })
  expect(read.querySelector('p')?.textContent).toBe('after')
})
