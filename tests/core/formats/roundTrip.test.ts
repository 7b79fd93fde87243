/**
 * What is taken away and opened again. Of a table the rows must come back equal in every column that opening
 * reads, of the records that say enough, on what it rests and the cells that were never read; here without the
 * towns of a gazetteer, in which places without a position would be looked for.
 */
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { tellableAtlas } from '../../fixtures/randomAtlas'
import { realLookUps } from '../../fixtures/realLookUps'
import { bytesOf } from './bytesOf'
import { exportedOf } from './exportedOf'
import type { Atlas } from '@/core/atlas/atlas'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { AtlasRecord } from '@/core/atlas/schema'
import type { Exported } from '@/core/formats/exported'
import { COLUMNS, recordRow } from '@/core/formats/recordRow'
import { writeCsv } from '@/core/formats/writeCsv'
import { dataPackageParts } from '@/core/formats/writeDataPackage'
import { writeGeoJson } from '@/core/formats/writeGeoJson'
import { findCountry } from '@/core/opening/findCountry'
import { findOrganisation } from '@/core/opening/findOrganisation'
import type { GazetteerFile } from '@/core/opening/gazetteer'
import { readGazetteer } from '@/core/opening/gazetteer'
import type { LookUps } from '@/core/opening/lookUps'
import type { Opened } from '@/core/opening/opening'
import { FIELDS } from '@/core/opening/opening'
import { openTable } from '@/core/opening/openTable'
import { readFile } from '@/core/opening/readFile'
import { LANGUAGES } from '@/core/view/view'
import type { Language } from '@/core/view/view'

const SHA = 'abcd'.padEnd(64, '0')
const inBoth = (text: string) => ({ fr: text, en: text })
const LOOK_UPS: LookUps = {
  findCountry,
  findOrganisation,
  findPlaces: () => [],
  capitalOf: (country) => ({
    geonames: 1,
    name: inBoth('a capital'),
    lat: 1,
    lng: 1,
    country,
    population: 1,
    capital: true,
    exact: true,
  }),
  wordsOf: (code) => ({ name: inBoth(code), of: inBoth(`of ${code}`), inside: inBoth(`in ${code}`) }),
}

/** `null` when nothing in it can be opened. */
async function reopen(
  file: string | Uint8Array<ArrayBuffer>,
  name: string,
  lookUps = LOOK_UPS,
): Promise<{ readonly atlas: Atlas; readonly opened: Opened } | null> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const reading = await readFile({ bytes, name, mediaType: '' })
  if (reading.status !== 'table') return null
  const result = openTable(reading.table, lookUps, {
    name,
    day: '2026-12-01',
    coverage: inBoth(name),
    dayOrder: 'day-first',
  })
  if (result.status !== 'opened') return null
  const { opened } = result
  return { atlas: buildAtlas(opened.file, SHA), opened }
}

const READ = COLUMNS.filter((column) => FIELDS.some((field) => field === column))

/** Who (or a title) is said of every record: of where and when one must be. */
const saysEnough = ({ date, hosts, origin, place }: AtlasRecord) =>
  [date, hosts, origin, place].some((each) => each !== null)

/** What a record says in the columns of a table, and the cells of which one of them is made. */
const rowsOf = (atlas: Atlas, language: Language): readonly Readonly<Record<string, unknown>>[] =>
  [...atlas.records].filter(saysEnough).map((record) => {
    const row = recordRow(record, atlas, language)
    return {
      ...Object.fromEntries(READ.map((column) => [column, row[column]])),
      unread: record.unread ?? [],
    }
  })

const bundled = (): Atlas => {
  const read = parseAtlas(JSON.parse(readFileSync('public/data/atlas.json', 'utf8')))
  if (read.status === 'failed') throw new Error(read.reason.type)
  return buildAtlas(read.file, SHA)
}

describe('a table that is opened again', () => {
  it('has the records of the atlas, with nothing to correct', async () => {
    const atlas = bundled()
    const again = await reopen(writeCsv(exportedOf(atlas)), 'records.csv', realLookUps())
    expect(again?.opened.issues).toEqual([])
    // Where a record stands on articles, these are its sources now, in words.
    const withoutSource = (rows: ReturnType<typeof rowsOf>) => rows.map((row) => ({ ...row, source: null }))
    expect(withoutSource(again === null ? [] : rowsOf(again.atlas, 'en'))).toEqual(
      withoutSource(rowsOf(atlas, 'en')),
    )
  })

  it('takes the decimal commas of a French table for what they are', async () => {
    const again = await reopen(writeCsv(exportedOf(bundled(), { language: 'fr' })), 'fiches.csv')
    expect(again?.opened.delimiter).toBe(';')
    const issues = again?.opened.issues.map(({ reason, row, outcome }) => `${reason} ${row} ${outcome}`)
    expect([...new Set(issues)]).toEqual(['decimal-comma 0 noted'])
  })

  it.each([
    ['CSV', 'records.csv', writeCsv],
    ['GeoJSON', 'records.geojson', writeGeoJson],
    ['ZIP', 'records.zip', (exported: Exported) => bytesOf(dataPackageParts(exported, (column) => column))],
  ] as const)('says the same as %s, whatever its texts', async (_, name, write) => {
    await fc.assert(
      fc.asyncProperty(tellableAtlas, fc.constantFrom(...LANGUAGES), async (atlas, language) => {
        const again = await reopen(write(exportedOf(atlas, { language })), name)
        const rows = rowsOf(atlas, language)
        expect(again === null ? [] : rowsOf(again.atlas, language)).toEqual(rows)
      }),
      { numRuns: numRuns(2000) },
    )
  })

  const SECRETARIES = '../shared/data/us-secretary-travels.csv'
  it.skipIf(!existsSync(SECRETARIES))(
    'says the same of 3,439 real trips, with nothing to correct',
    async () => {
      const file = JSON.parse(readFileSync('public/data/gazetteer.json', 'utf8')) as GazetteerFile
      const lookUps = { ...LOOK_UPS, ...readGazetteer(file) }
      const first = await reopen(readFileSync(SECRETARIES, 'utf8'), 'trips.csv', lookUps)
      if (first === null) throw new Error('not opened')
      const again = await reopen(writeCsv(exportedOf(first.atlas)), 'records.csv', lookUps)
      const rows = rowsOf(first.atlas, 'en')
      expect(rows).toHaveLength(3439)
      // Stops are written without their positions, and found again by name.
      const issues = again?.opened.issues.map(({ reason, column }) => `${reason} ${column}`)
      expect([...new Set(issues)]).toEqual(['found-by-name stops'])
      // The first position of a place holds, and a stop may be named before its city is visited.
      const rounded = (all: typeof rows) =>
        all.map((row) =>
          Object.entries(row).map(([column, value]) => [
            column,
            /L(?:at|ng)$/.test(column) && typeof value === 'number' ? value.toFixed(2) : value,
          ]),
        )
      expect(rounded(again === null ? [] : rowsOf(again.atlas, 'en'))).toEqual(rounded(rows))
    },
  )
})
