/**
 * Two tables of real visits, opened with nothing mended by hand, against a count made straight from their text by
 * code that shares nothing with the reader: it knows these two files alone.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { about, openedOf } from '../fixtures/openTables'
import { realLookUps } from '../fixtures/realLookUps'
import type { Atlas } from '@/core/atlas/atlas'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { Opened } from '@/core/opening/opening'
import { openTable } from '@/core/opening/openTable'
import { readFile } from '@/core/opening/readFile'
import type { Filter } from '@/core/query/filter'
import { filterAtlas } from '@/core/query/filterAtlas'
import { dayOf } from '@/core/time/day'
import { DEFAULT_VIEW } from '@/core/view/view'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const FILES = [
  ['us-president-travels.csv', 832, 1],
  ['us-secretary-travels.csv', 3439, 3],
] as const
const folder = path('../../../shared/data')
const isHere = FILES.every(([name]) => existsSync(`${folder}/${name}`))

type PlainRow = Readonly<Record<string, string>>

/** Quoted cells hold commas and no line breaks in these files. */
function plainRows(text: string): readonly PlainRow[] {
  const [header = '', ...lines] = text.trim().split('\n')
  const names = header.split(',')
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
      cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
    )
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

const tally = (values: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** ISO days compare as texts. */
const inMarch2021 = ({ start_date: start = '', end_date: end = '' }: PlainRow): boolean =>
  start <= '2021-03-31' && end >= '2021-03-01'

function marchOf2021() {
  const [from, to] = [dayOf(2021, 3, 1), dayOf(2021, 3, 31)]
  if (from === null || to === null) throw new Error('marchOf2021: no such days')
  return { from, to }
}

async function openFile(name: string): Promise<Opened> {
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`))
  const reading = await readFile({ bytes, name, mediaType: 'text/csv' })
  if (reading.status !== 'table') throw new Error(`openFile: ${name} is no table`)
  return openedOf(openTable(reading.table, realLookUps(), about))
}

describe.skipIf(!isHere).each(FILES)('%s (skipped where ../shared/data is not here)', (name, size, pairs) => {
  let opened: Opened
  let atlas: Atlas
  let rows: readonly PlainRow[]
  const kept = (filter: Partial<Filter>) =>
    [...filterAtlas(atlas, { ...DEFAULT_VIEW, ...filter }).kept].map((i) => atlas.records.idOf(i)).toSorted()
  const plain = (keep: (row: PlainRow) => boolean) =>
    rows.flatMap((row) => (keep(row) ? [row['id']] : [])).toSorted()

  beforeAll(async () => {
    rows = plainRows(readFileSync(`${folder}/${name}`, 'utf8'))
    opened = await openFile(name)
    atlas = buildAtlas(opened.file, '0'.repeat(64))
  })

  it('is opened whole: every row a record under its own id, nothing refused, emptied, repaired or asked', () => {
    expect(rows).toHaveLength(size)
    expect(opened.file.records.map(({ id }) => id)).toEqual(rows.map((row) => row['id']))
    expect([opened.rows, opened.refused, opened.undecidedDate]).toEqual([size, 0, null])
    expect(opened.issues).toEqual([])
    expect(opened.places).toEqual([])
    expect(opened.assumed).toEqual({ origin: 0, place: 0 })
  })

  it('takes each column for what it is', () => {
    expect(Object.fromEntries(opened.columns.map((column) => [column.name, column.field]))).toEqual({
      id: 'id',
      visitor_name: 'visitor',
      visitor_role: 'office',
      visitor_country_iso3: 'sends',
      origin_city: 'origin',
      origin_lat: 'originLat',
      origin_lon: 'originLng',
      origin_country_iso3: 'originCountry',
      destination_city: 'place',
      destination_lat: 'placeLat',
      destination_lon: 'placeLng',
      destination_country_iso3: 'hosts',
      start_date: 'start',
      end_date: 'end',
      kind: 'kind',
      source_url: 'source',
      source_id: null,
      origin_precision: null,
      destination_precision: null,
      destination_match: null,
      destination_place: null,
      destination_today_iso3: 'placeCountry',
      recorded_country: null,
      tour_id: 'tour',
      leg: 'leg',
    })
  })

  it('is a sound atlas', () => {
    expect(parseAtlas(opened.file)).toEqual({ status: 'read', file: opened.file, problems: [] })
  })

  it('counts the same hosts, senders, years and visitors', () => {
    const { records, people } = opened.file
    const nameOf = new Map(people.map((person) => [person.id, person.name.en]))
    expect(tally(records.map(({ hosts }) => hosts ?? ''))).toEqual(
      tally(rows.map((row) => row['destination_country_iso3'] ?? '')),
    )
    expect(tally(records.map(({ sends }) => sends ?? ''))).toEqual(
      tally(rows.map((row) => row['visitor_country_iso3'] ?? '')),
    )
    expect(tally(records.map(({ date }) => date?.slice(0, 4) ?? ''))).toEqual(
      tally(rows.map((row) => row['start_date']?.slice(0, 4) ?? '')),
    )
    expect(tally(records.map(({ delegation }) => nameOf.get(delegation[0]?.person ?? '') ?? ''))).toEqual(
      tally(rows.map((row) => row['visitor_name'] ?? '')),
    )
  })

  it('has the same days, points, tours and legs', () => {
    const places = new Map(opened.file.places.map((place) => [place.id, place]))
    const at = (id: string | null) => {
      const { lat, lng, country } = places.get(id ?? '') ?? {}
      return [lat?.toFixed(2), lng?.toFixed(2), country]
    }
    const fixed = (text = '') => Number(text).toFixed(2)
    const days = ({ start_date: start = '', end_date: end = '' }: PlainRow) =>
      start === end ? start : `${start}/${end}`
    expect(
      opened.file.records.map(({ date, place, origin, tour, leg }) => [
        date,
        ...at(place),
        ...at(origin),
        tour,
        leg,
      ]),
    ).toEqual(
      rows.map((row) => [
        days(row),
        fixed(row['destination_lat']),
        fixed(row['destination_lon']),
        row['destination_today_iso3'],
        fixed(row['origin_lat']),
        fixed(row['origin_lon']),
        row['origin_country_iso3'],
        row['tour_id'],
        Number(row['leg']),
      ]),
    )
  })

  it('keeps the same records in March 2021', () => {
    expect(kept({ period: marchOf2021() })).toEqual(plain(inMarch2021))
  })

  it('keeps the same records of Russia and the Soviet Union, together only when asked', () => {
    const host = (...codes: readonly string[]) =>
      plain((row) => codes.includes(row['destination_country_iso3'] ?? ''))
    expect(host('SUN')).not.toEqual([])
    expect(kept({ parties: ['RUS'] })).toEqual(host('RUS'))
    expect(kept({ parties: ['RUS'], withFormerStates: true })).toEqual(host('RUS', 'SUN'))
    expect(kept({ parties: ['SUN'] })).toEqual(host('SUN'))
  })

  it('notices the visits that were entered twice', () => {
    const groups = new Map<string, string[]>()
    for (const row of rows) {
      const { visitor_name: who, start_date: start, end_date: end, destination_country_iso3: host } = row
      const key = [who, start, end, host, row['destination_city'], row['destination_lat']].join('|')
      groups.set(key, [...(groups.get(key) ?? []), row['id'] ?? ''])
    }
    const twice = [...groups.values()].filter(({ length }) => length > 1)
    expect(twice).toHaveLength(pairs)
    expect(opened.duplicates.map((group) => group.map(({ id }) => id))).toEqual(twice)
  })
})
