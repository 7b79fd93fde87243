/** Where the two ends of a journey are, from what a row says of them. */
import { describe, expect, it } from 'vitest'
import { open, openRow, reasons, tableOf, VISIT } from '../../fixtures/openTables'
import type { OpeningChoices } from '@/core/opening/opening'

describe('places', () => {
  it('stand where their coordinates say', () => {
    const { place } = openRow({ ...VISIT, place: 'Somewhere', lat: '14.5', lng: '-4.2' })
    expect(place).toMatchObject({ name: { fr: 'Somewhere' }, lat: 14.5, lng: -4.2, precision: 'place' })
  })

  it('are found by name, and called as both languages call them', () => {
    const { place, opened } = openRow({ ...VISIT, hosts: 'Russie', place: 'Moscou' })
    expect(place).toMatchObject({ geonames: 3, name: { fr: 'Moscou', en: 'Moscow' }, precision: 'place' })
    expect(reasons(opened)).toContain('found-by-name')
  })

  it('are set at the capital of their country when nothing finds them, and said to be', () => {
    const { place, record, opened } = openRow({ ...VISIT, place: 'Nowhereville' })
    expect(place).toMatchObject({ name: { fr: 'Nowhereville' }, lat: 12.65, precision: 'capital' })
    expect(record.claims).toContainEqual({ fact: 'place', basis: 'assumed', evidence: [], premises: [] })
    expect(reasons(opened)).toContain('set-at-capital')
  })

  it('are the capital itself when only the country is known', () => {
    const { place } = openRow({ visitor: 'A', hosts: 'Mali', date: '2021' })
    expect(place).toMatchObject({ geonames: 1, name: { en: 'Bamako' }, precision: 'capital' })
  })

  it('are one with the capital that stands in elsewhere, before or after, as the row that names it calls it', () => {
    const visit = (sends: string, hosts: string, place: string) => ['A', sends, hosts, place, '2021']
    const rows = [visit('Togo', 'Mali', 'Bamako'), visit('Mali', 'Togo', ''), visit('USA', 'Mali', 'Bamako')]
    for (const table of [rows, rows.toReversed()]) {
      const { file } = open(tableOf(['visitor', 'sends', 'hosts', 'place', 'date'], ...table))
      expect(file.places.map(({ id }) => id).toSorted()).toEqual(['bamako', 'lome', 'washington-d-c'])
      expect(file.places.find(({ id }) => id === 'bamako')).toMatchObject({ geonames: 1, precision: 'place' })
      expect(file.places.find(({ id }) => id === 'lome')).toMatchObject({ geonames: 2, precision: 'capital' })
    }
  })

  it('keep the name that the file gives to a capital that stands in before', () => {
    const rows = [
      ['A', 'USA', 'Mali', '', '2021'],
      ['A', 'Mali', 'USA', 'Washington', '2021'],
    ]
    const { file } = open(tableOf(['visitor', 'sends', 'hosts', 'place', 'date'], ...rows))
    expect(file.places.map(({ name }) => name.en)).toEqual(['Bamako', 'Washington'])
    expect(file.records.map(({ origin, place }) => [origin, place])).toEqual([
      ['washington-d-c', 'bamako'],
      ['bamako', 'washington-d-c'],
    ])
  })

  it('are not one with a region of which the capital is the chief town', () => {
    const rows = [
      ['A', 'Mali', 'United Kingdom', 'Cornwall', '2021'],
      ['A', 'United Kingdom', 'Mali', 'Bamako', '2021'],
    ]
    const { file } = open(tableOf(['visitor', 'sends', 'hosts', 'place', 'date'], ...rows))
    expect(file.places.map(({ name, geonames }) => [name.en, geonames])).toEqual([
      ['Cornwall', undefined],
      ['Bamako', 1],
      ['London', 7],
    ])
  })

  it('are listed without a point when not even the country is known', () => {
    const { place } = openRow({ visitor: 'A', place: 'Nowhereville', date: '2021' })
    expect(place).toMatchObject({ name: { fr: 'Nowhereville' }, lat: null, lng: null, country: null })
  })

  it('of one cell are a place and its stops', () => {
    const { record, placeOf } = openRow({ ...VISIT, hosts: 'GBR', place: 'London, Oxford' })
    expect(placeOf(record.place)?.geonames).toBe(7)
    expect(record.stops.map((stop) => placeOf(stop)?.geonames)).toEqual([8])
    // Without a country the second lies beside the first, not in Canada.
    const beside = openRow({ visitor: 'A', date: '2021', place: 'Oxford, London' })
    expect(beside.record.stops.map((stop) => beside.placeOf(stop)?.geonames)).toEqual([7])
    const cornwall = openRow({ visitor: 'A', date: '2021', place: 'London, Cornwall' })
    expect(cornwall.record.stops.map((stop) => cornwall.placeOf(stop)?.country)).toEqual(['GBR'])
    const found = openRow({ ...VISIT, hosts: 'GBR', place: 'Nowhereville, Oxford' })
    expect([found.place?.geonames, found.record.stops]).toEqual([8, []])
  })

  it.each([
    ['Washington, D.C.', 'USA', 6],
    ['Mexico, D.F.', 'MEX', 12],
  ])('called %s are one', (text, country, geonames) => {
    const { record, place } = openRow({ ...VISIT, hosts: country, place: text })
    expect([place?.geonames, place?.name.en, record.stops]).toEqual([geonames, text, []])
  })

  it('in a column of stops are found by name, else listed without a point', () => {
    const { record, placeOf, opened } = openRow({ ...VISIT, stops: 'Moscow; Nowhereville, there; Bamako' })
    expect(record.stops.map(placeOf)).toMatchObject([
      { name: { fr: 'Moscou', en: 'Moscow' }, country: 'RUS', lat: 55.75 },
      { name: { fr: 'Nowhereville, there', en: 'Nowhereville, there' }, country: null, lat: null },
    ])
    expect(opened.issues.filter(({ column }) => column === 'stops')).toMatchObject([
      { value: 'Moscow', reason: 'found-by-name', detail: { fr: 'Moscou, RUS', en: 'Moscow, RUS' } },
      { value: 'Nowhereville, there', reason: 'no-position', outcome: 'noted' },
    ])
  })

  it('in brackets say where they are', () => {
    const { place, record } = openRow({ ...VISIT, hosts: 'France', place: 'Bamako (Mali)' })
    expect([place?.geonames, record.hosts]).toEqual([1, 'FRA'])
  })

  it('that match several are listed for the reader, who may choose another', () => {
    const row = { visitor: 'A', place: 'Paris', date: '2021' }
    const { opened, place } = openRow(row)
    expect(opened.places).toEqual([
      {
        key: 'Paris||4',
        text: 'Paris',
        rows: 1,
        firstRow: 2,
        chosen: 4,
        candidates: [
          { geonames: 4, name: { fr: 'Paris', en: 'Paris' }, country: 'FRA', population: 2_100_000 },
          { geonames: 5, name: { fr: 'Paris', en: 'Paris' }, country: 'USA', population: 25_000 },
        ],
      },
    ])
    expect(place?.geonames).toBe(4)
    expect(openRow(row, { places: { 'Paris||4': 5 } }).place?.geonames).toBe(5)
    expect(openRow({ ...row, hosts: 'USA' }).place?.geonames).toBe(5)
  })

  it('that match several are those near the party that travels, each chosen for itself', () => {
    const columns = ['visitor', 'sends', 'place', 'date']
    const rows = [
      ['A', 'Canada', 'Newtown', '2021'],
      ['B', 'Togo', 'Newtown', '2021'],
      ['C', 'Mali', 'Newtown', '2021'],
    ]
    const countries = (choices: OpeningChoices['places'] = {}) => {
      const opened = open(tableOf(columns, ...rows), { places: choices })
      const placeOf = new Map(opened.file.places.map(({ id, country }) => [id, country]))
      return [opened.file.records.map(({ place }) => placeOf.get(place ?? '')), opened.places] as const
    }
    const [found, places] = countries()
    expect(found).toEqual(['USA', 'GHA', 'GHA'])
    expect(places.map(({ key, rows: count, firstRow }) => [key, count, firstRow])).toEqual([
      ['Newtown||19', 2, 3],
      ['Newtown||18', 1, 2],
    ])
    expect(countries({ 'Newtown||19': 18 })[0]).toEqual(['USA', 'USA', 'USA'])
    expect(countries({ 'Newtown||18': 19 })[0]).toEqual(['GHA', 'GHA', 'GHA'])
  })

  it('that are none of those they match are set at the capital, or listed without a point', () => {
    const nowhere = openRow({ visitor: 'A', place: 'Paris', date: '2021' }, { places: { 'Paris||4': null } })
    expect(nowhere.place).toMatchObject({ name: { fr: 'Paris' }, lat: null, country: null })
    expect(reasons(nowhere.opened)).toEqual(['no-position'])
    expect(nowhere.opened.places).toMatchObject([{ key: 'Paris||4', chosen: null }])
    const capital = openRow(
      { ...VISIT, hosts: 'USA', place: 'Riverside' },
      { places: { 'Riverside|USA|20': null } },
    )
    expect(capital.place).toMatchObject({ name: { fr: 'Riverside' }, lat: 38.9, precision: 'capital' })
    expect(reasons(capital.opened)).toEqual(['set-at-capital'])
  })

  it('are told once: as one of several until the reader has chosen, then as found', () => {
    const row = { visitor: 'A', place: 'Paris', date: '2021' }
    const told = (places: OpeningChoices['places']) =>
      openRow(row, { places }).opened.issues.map(({ reason, outcome }) => [reason, outcome])
    expect(told({})).toEqual([['ambiguous-place', 'noted']])
    expect(told({ 'Paris||4': 4 })).toEqual([['found-by-name', 'found']])
  })

  it('without a point are each reported, beside an unknown country too', () => {
    const opened = open(
      tableOf(
        ['visitor', 'place', 'hosts', 'stops', 'date'],
        ['A', 'Nowhereville', 'Wakanda', '', '2021'],
        ['B', 'Nowhereville', 'Wakanda', '', '2022'],
        ['C', 'Bamako', 'Mali', 'Elsewhere', '2023'],
      ),
    )
    expect(
      opened.issues.flatMap(({ reason, row, value, outcome }) =>
        reason === 'no-position' ? [[row, value, outcome]] : [],
      ),
    ).toEqual([
      [2, 'Nowhereville', 'noted'],
      [3, 'Nowhereville', 'noted'],
      [4, 'Elsewhere', 'noted'],
    ])
  })

  it('that nothing finds beside others are not lost: their names are kept', () => {
    const { record, opened } = openRow({ ...VISIT, hosts: 'GBR', place: 'Nowhereville, Oxford' })
    expect(record.unread).toEqual([{ column: 'place', text: 'Nowhereville' }])
    expect(opened.issues).toMatchObject([
      { value: 'Nowhereville, Oxford', reason: 'found-by-name' },
      { value: 'Nowhereville', reason: 'unknown-place', outcome: 'emptied' },
    ])
    const given = openRow({
      ...VISIT,
      hosts: 'GBR',
      place: 'Oxford, Nowhereville',
      lat: '51.75',
      lng: '-1.26',
    })
    expect(given.record.unread).toEqual([{ column: 'place', text: 'Nowhereville' }])
    expect(given.opened.issues).toEqual([])
  })

  it('of a former state are found on its ground, the record stays with that state', () => {
    const { record, place } = openRow({ ...VISIT, hosts: 'SUN', place: 'Kiev' })
    expect([record.hosts, place?.country, place?.geonames]).toEqual(['SUN', 'UKR', 15])
  })

  it('are one place however often they are named, and two when they lie apart', () => {
    const opened = open(
      tableOf(
        ['visitor', 'hosts', 'place', 'date'],
        ['A', 'GBR', 'London', '2021'],
        ['B', 'GBR', 'LONDON', '2021'],
        ['C', 'CAN', 'London', '2021'],
      ),
    )
    expect(opened.file.places.map(({ id }) => id)).toEqual(['london', 'london-2'])
  })
})

describe('coordinates', () => {
  const placeOf = (lat: string, lng: string) => {
    const { place, record, opened } = openRow({ ...VISIT, lat, lng })
    return { lat: place?.lat, lng: place?.lng, unread: record.unread, reasons: reasons(opened), opened }
  }

  it('outside the world leave the place without a point, their text kept', () => {
    const read = placeOf('200', '-8')
    expect(read).toMatchObject({ lat: null, lng: null, unread: [{ column: 'lat', text: '200, -8' }] })
    expect(read.reasons).toContain('coordinate-out-of-range')
  })

  it('that would read the other way round are noticed', () => {
    expect(placeOf('-98', '12.65').reasons).toContain('swapped-coordinates')
    expect(placeOf('-8', '12.65').reasons).toContain('swapped-coordinates')
    expect(placeOf('12.65', '-8').reasons).not.toContain('swapped-coordinates')
  })

  it('of 0, 0 are none: the place is found by its name', () => {
    const read = placeOf('0', '0')
    expect(read).toMatchObject({ lat: 12.65, lng: -8 })
    expect(read.reasons).toContain('null-island')
  })

  it('with decimal commas are read, and said so once for a column', () => {
    const rows = ['12,65', '12,7'].map((lat) => ['A', '2021', lat, '-8,0'])
    const opened = open(tableOf(['visitor', 'date', 'lat', 'lng'], ...rows))
    expect(opened.file.places.map(({ lat }) => lat)).toEqual([12.65, 12.7])
    expect(opened.issues.filter(({ reason }) => reason === 'decimal-comma')).toHaveLength(1)
  })
})

describe('origins', () => {
  it('that are missing are the capital of the sending party, assumed', () => {
    const { record, origin } = openRow(VISIT)
    expect(origin).toMatchObject({ geonames: 2, precision: 'capital' })
    expect(record.claims).toEqual([{ fact: 'origin', basis: 'assumed', evidence: [], premises: [] }])
  })

  it('and places of which only the country is known are counted, and no rows of the report', () => {
    const opened = open(
      tableOf(
        ['visitor', 'sends', 'hosts', 'origin', 'place', 'date'],
        ['A', 'Togo', 'Mali', '', 'Bamako', '2021'],
        ['B', 'Togo', 'Mali', '', '', '2022'],
        ['B', 'Togo', 'Mali', 'Lomé', '', '2023'],
        ['C', '', 'Mali', '', 'Bamako', '2024'],
      ),
    )
    expect(opened.assumed).toEqual({ origin: 2, place: 2 })
    expect(reasons(opened)).toEqual(['found-by-name', 'found-by-name'])
  })

  it('may lie in a third country, which sends nobody', () => {
    const { record, origin } = openRow({ ...VISIT, origin: 'Paris' })
    expect([record.sends, origin?.geonames, record.claims]).toEqual(['TGO', 4, []])
  })

  it('stay unknown without a sending party', () => {
    expect(openRow({ visitor: 'A', place: 'Bamako', date: '2021' }).record.origin).toBeNull()
  })

  it('are none for a meeting, which is a point', () => {
    const { record } = openRow({ title: 'A', sends: 'Togo', place: 'Bamako', date: '2021', kind: 'meeting' })
    expect([record.kinds, record.origin]).toEqual([['meeting'], null])
  })
})
