/**
 * What the rows of the files in `tests/fixtures/files/good` become, with the gazetteer that the app has: where
 * `records` stands in a file's outcome, exactly that; of every table that no row is lost and the atlas is sound.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { about, openedOf } from '../../fixtures/openTables'
import { realLookUps } from '../../fixtures/realLookUps'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { AtlasFile, AtlasRecord } from '@/core/atlas/schema'
import type { Opened } from '@/core/opening/opening'
import { openTable } from '@/core/opening/openTable'
import { readFile } from '@/core/opening/readFile'

const FOLDER = 'tests/fixtures/files/good'
const ENDING = '.expected.json'
const NAMES = readdirSync(FOLDER).filter((name) => !name.endsWith(ENDING))

interface Expected {
  readonly records?: { readonly made: readonly unknown[]; readonly issues: readonly unknown[] }
}

const readExpected = (name: string): Expected =>
  JSON.parse(readFileSync(join(FOLDER, `${name}${ENDING}`), 'utf8')) as Expected

const lookUps = realLookUps()

/** "Bamako, MLI": where a place is said to be; `~` before one that stands at the capital for want of better. */
function placeWords(id: string | null, { places }: AtlasFile): string {
  const place = places.find((each) => each.id === id)
  if (place === undefined) return '–'
  const point = place.lat === null ? 'nowhere' : `${place.lat.toFixed(1)} ${place.lng?.toFixed(1)}`
  return `${place.precision === 'place' ? '' : '~'}${place.name.en} ${place.country ?? '–'} ${point}`
}

const describeRecord = (record: AtlasRecord, file: AtlasFile): readonly unknown[] => [
  record.id,
  record.title.en,
  record.date,
  `${record.sends ?? '–'} > ${record.hosts ?? '–'}`,
  `${placeWords(record.origin, file)} > ${[record.place, ...record.stops].map((id) => placeWords(id, file)).join(' + ')}`,
  [...record.kinds, ...(record.kindText === undefined ? [] : [`"${record.kindText}"`]), record.status].join(
    ' ',
  ),
  ...(record.tour === undefined ? [] : [`${record.tour} ${record.leg ?? ''}`.trim()]),
  ...(record.unread ?? []).map(({ column, text }) => `${column}: ${text}`),
]

const describeOpened = ({ file, issues }: Opened) => ({
  made: file.records.map((record) => describeRecord(record, file)),
  issues: issues.map(({ row, column, reason, outcome }) => [row, column, reason, outcome]),
})

it.each(NAMES)('%s', async (name) => {
  const reading = await readFile({
    bytes: new Uint8Array(readFileSync(join(FOLDER, name))),
    name,
    mediaType: '',
  })
  const { records } = readExpected(name)
  if (reading.status !== 'table') return
  const { table } = reading
  const result = openTable(table, lookUps, about)
  if (result.status === 'refused') {
    expect([result.reason, records]).toEqual([{ type: 'nothing-recognised' }, undefined])
    return
  }
  const opened = openedOf(result)
  const { file } = opened
  expect(opened.rows).toBe(table.rows.length + table.refused.length)
  expect(file.records.length + opened.refused).toBe(opened.rows)
  expect(parseAtlas(structuredClone(file))).toEqual({ status: 'read', file, problems: [] })
  if (records !== undefined) expect(describeOpened(opened)).toEqual(records)
})

it('has outcomes for what rows are about: days, places, countries, ids, kinds', () => {
  const told = NAMES.filter((name) => readExpected(name).records !== undefined)
  expect(told.length).toBeGreaterThan(25)
})
