import { describe, expect, it } from 'vitest'
import { about, open, openRow, smallLookUps, tableOf } from '../../fixtures/openTables'
import type { OpeningChoices } from '@/core/opening/opening'
import { openTable } from '@/core/opening/openTable'

const VISIT = { visitor: 'Robert Dussey', sends: 'Togo', hosts: 'Mali', place: 'Bamako', date: '2021-03-30' }
const reasons = ({ issues }: { issues: readonly { reason: string }[] }) => issues.map(({ reason }) => reason)

describe('what becomes a record', () => {
  it('is a row that says two of who, where and when', () => {
    const table = tableOf(
      ['visitor', 'place', 'date'],
      ['Robert Dussey', 'Bamako', ''],
      ['Robert Dussey', '', '2021-03-30'],
      ['', 'Bamako', '2021-03-30'],
      ['Robert Dussey', '', ''],
      ['', '', '2021-03-30'],
    )
    const opened = open(table)
    expect(opened.file.records.map(({ id }) => id)).toEqual(['row-2', 'row-3', 'row-4'])
    expect(opened.refused).toBe(2)
    expect(opened.rows).toBe(5)
    expect(opened.issues.filter(({ outcome }) => outcome === 'refused')).toEqual([
      { row: 5, column: '', value: 'Robert Dussey', reason: 'says-too-little', outcome: 'refused' },
      { row: 6, column: '', value: '2021-03-30', reason: 'says-too-little', outcome: 'refused' },
    ])
  })

  it('counts the rows that the reader of the file refused', () => {
    const comment = { row: 3, column: '', value: '# note', reason: 'comment', outcome: 'refused' } as const
    const opened = open({ ...tableOf(Object.keys(VISIT), Object.values(VISIT)), refused: [comment] })
    expect([opened.rows, opened.refused, opened.file.records.length]).toEqual([2, 1, 1])
  })

  it('refuses a table in which nothing is recognised, unless the reader has chosen', () => {
    const table = tableOf(['budget'], ['12'])
    expect(openTable(table, smallLookUps, about)).toEqual({
      status: 'refused',
      reason: { type: 'nothing-recognised' },
    })
    expect(open(table, { mapping: ['title'] }).refused).toBe(1)
  })
})

describe('ids', () => {
  const idsOf = (...ids: readonly string[]) =>
    open(
      tableOf(['id', 'visitor', 'date'], ...ids.map((id) => [id, 'Robert Dussey', '2021'])),
    ).file.records.map(({ id }) => id)

  it('are those of the file, else the number of the row', () => {
    expect(idsOf('a', '', '7')).toEqual(['a', 'row-3', '7'])
  })

  it('get a number when they are taken, wherever the other one stands', () => {
    expect(idsOf('a', 'a', 'a-2', 'a')).toEqual(['a', 'a-3', 'a-2', 'a-4'])
    expect(idsOf('', 'row-2')).toEqual(['row-2-2', 'row-2'])
  })

  it('may be called like anything that an object has', () => {
    const names = ['constructor', 'toString', '__proto__', 'constructor']
    expect(idsOf(...names)).toEqual(['constructor', 'toString', '__proto__', 'constructor-2'])
  })

  it('are one line of 200 characters at most', () => {
    expect(idsOf('a\tb\n c', 'x'.repeat(300))).toEqual(['a b c', 'x'.repeat(200)])
  })

  it('are reported when they change', () => {
    const opened = open(tableOf(['id', 'visitor', 'date'], ['a', 'X', '2021'], ['a', 'X', '2021']))
    expect(opened.issues).toContainEqual({
      row: 3,
      column: 'id',
      value: 'a',
      reason: 'duplicate-id',
      outcome: 'repaired',
      detail: 'a-2',
    })
  })
})

describe('days', () => {
  const dateOf = (row: Readonly<Record<string, string>>) => {
    const { record, opened } = openRow({ visitor: 'Robert Dussey', place: 'Bamako', ...row })
    return { date: record.date, unread: record.unread, reasons: reasons(opened) }
  }

  it('are joined from a start and an end', () => {
    expect(dateOf({ start: '2021-03-30', end: '2021-03-31' }).date).toBe('2021-03-30/2021-03-31')
    expect(dateOf({ start: '2021-03-30', end: '2021-03-30' }).date).toBe('2021-03-30')
    expect(dateOf({ start: '2021-03-30', end: '' }).date).toBe('2021-03-30')
    expect(dateOf({ start: '', end: '2021-03-31' }).date).toBe('../2021-03-31')
    expect(dateOf({ date: '2021-03-30', end: '2021-03-31' }).date).toBe('2021-03-30/2021-03-31')
  })

  it('are put together from year, month and day', () => {
    expect(dateOf({ year: '2021', month: '3', day: '30' }).date).toBe('2021-03-30')
    expect(dateOf({ année: '2021', mois: 'mars', jour: '' }).date).toBe('2021-03')
    expect(dateOf({ year: '2021.0', month: '', day: '' }).date).toBe('2021')
    expect(dateOf({ year: '2021', month: '2', day: '30' })).toMatchObject({
      date: null,
      unread: [
        { column: 'year', text: '2021' },
        { column: 'month', text: '2' },
        { column: 'day', text: '30' },
      ],
    })
  })

  it('are left out with their text kept when they do not exist', () => {
    const { date, unread, reasons: why } = dateOf({ date: '31/02/2021' })
    expect([date, unread]).toEqual([null, [{ column: 'date', text: '31/02/2021' }]])
    expect(why).toContain('unreadable-date')
  })

  it('are left out, both texts kept, when the end comes before the start', () => {
    const { date, unread, reasons: why } = dateOf({ start: '2021-03-31', end: '2021-03-30' })
    expect(date).toBeNull()
    expect(unread).toEqual([
      { column: 'start', text: '2021-03-31' },
      { column: 'end', text: '2021-03-30' },
    ])
    expect(why.filter((reason) => reason === 'end-before-start')).toHaveLength(2)
  })

  it('begin with a start that reads even when the end does not, not the other way round', () => {
    expect(dateOf({ start: '2021-03-30', end: 'soon' })).toMatchObject({
      date: '2021-03-30',
      unread: [{ column: 'end', text: 'soon' }],
    })
    expect(dateOf({ start: 'soon', end: '2021-03-30' })).toMatchObject({
      date: null,
      unread: [
        { column: 'start', text: 'soon' },
        { column: 'end', text: '2021-03-30' },
      ],
    })
  })

  it('are read as the whole file writes them, and asked for where it does not tell', () => {
    const opened = (dates: readonly string[], dayOrder?: 'month-first') =>
      open(
        tableOf(['visitor', 'date'], ...dates.map((date) => ['Robert Dussey', date])),
        dayOrder === undefined ? {} : { dayOrder },
      )
    const dates = (result: ReturnType<typeof opened>) => result.file.records.map(({ date }) => date)

    const told = opened(['03/30/2021', '01/02/2021'])
    expect([told.undecidedDate, told.choices.dayOrder, dates(told)]).toEqual([
      null,
      'month-first',
      ['2021-03-30', '2021-01-02'],
    ])
    const asking = opened(['05/05/2021', '01/02/2021'])
    expect([asking.undecidedDate, dates(asking)]).toEqual(['01/02/2021', ['2021-05-05', '2021-02-01']])
    expect(opened(['05/05/2021']).undecidedDate).toBe(null)
    expect(opened(['30/03/2021', '03/31/2021']).undecidedDate).toBe('03/31/2021')
    expect(reasons(asking)).toContain('date-order-assumed')
    expect(dates(opened(['01/02/2021'], 'month-first'))).toEqual(['2021-01-02'])
  })

  it('say when words had to be rounded', () => {
    expect(dateOf({ date: 'early March 2021' })).toMatchObject({ date: '2021-03~' })
    expect(dateOf({ date: 'early March 2021' }).reasons).toContain('approximate-date')
  })
})

describe('parties', () => {
  it('are read by code and name in both languages', () => {
    for (const [text, code] of [
      ['TGO', 'TGO'],
      ['tg', 'TGO'],
      ['768', 'TGO'],
      ['URSS', 'SUN'],
      ['Royaume-Uni', 'GBR'],
    ] as const) {
      expect(openRow({ ...VISIT, hosts: text }).record.hosts).toBe(code)
    }
  })

  it('stay unknown when they do not read, with their text kept', () => {
    const { record, opened } = openRow({ ...VISIT, sends: 'Ruritania' })
    expect(record.sends).toBeNull()
    expect(record.unread).toEqual([{ column: 'sends', text: 'Ruritania' }])
    expect(reasons(opened)).toContain('unknown-country')
  })

  it('are Namibia for NA among codes of two letters, and nothing elsewhere', () => {
    const hosts = (...codes: readonly string[]) =>
      open(
        tableOf(['visitor', 'date', 'host country'], ...codes.map((code) => ['A', '2021', code])),
      ).file.records.map((record) => record.hosts)
    expect(hosts('ML', 'NA')).toEqual(['MLI', 'NAM'])
    expect(hosts('Mali', 'NA')).toEqual(['MLI', null])
  })

  it('stay unknown when nothing says them, wherever the journey starts', () => {
    const { record } = openRow({ visitor: 'Robert Dussey', origin: 'Lomé', place: 'Bamako', date: '2021' })
    expect([record.sends, record.hosts]).toEqual([null, null])
  })

  it('may be organisations', () => {
    const { record, opened } = openRow({ ...VISIT, hosts: 'org:ECOWAS' })
    expect(record.hosts).toBe('org:ECOWAS')
    expect(opened.file.organisations.map(({ id }) => id)).toEqual(['org:ECOWAS'])
  })

  it('that share a name are told apart by the place, and said to be', () => {
    const { record, opened } = openRow({ ...VISIT, hosts: 'Congo', place: 'Brazzaville' })
    expect(record).toMatchObject({ hosts: 'COG' })
    expect(record.unread).toBeUndefined()
    expect(opened.issues).toContainEqual({
      row: 2,
      column: 'hosts',
      value: 'Congo',
      reason: 'country-of-place',
      outcome: 'noted',
      detail: 'COG',
    })
    const elsewhere = openRow({ ...VISIT, hosts: 'Congo', place: 'Bamako' })
    expect(elsewhere.record.hosts).toBeNull()
    expect(elsewhere.record.unread).toEqual([{ column: 'hosts', text: 'Congo' }])
    expect(reasons(elsewhere.opened)).toContain('unknown-country')
  })

  it('are named by the place where that names its country', () => {
    const { record, place } = openRow({ visitor: 'A', place: 'Moscow, Russia', date: '2021' })
    expect([record.hosts, place?.geonames]).toEqual(['RUS', 3])
    const country = openRow({ visitor: 'A', destination: 'Mali', place: 'Mali', date: '2021' })
    expect(country.record.hosts).toBe('MLI')
  })
})

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

describe('what a table that was written here says of itself', () => {
  const claim = (fact: string, basis: string) => ({ fact, basis, evidence: [], premises: [] })
  const WITH_ORIGIN = { ...VISIT, origin: 'Lomé', originLat: '6.13', originLng: '1.22' }

  it('is on what its facts rest: an origin that was assumed stays so', () => {
    const { record, opened } = openRow({
      ...WITH_ORIGIN,
      basisOfDate: 'Stated',
      basisOfYear: 'inferred',
      basisOfOrigin: 'assumed',
    })
    expect(record.claims).toEqual([
      claim('date', 'stated'),
      claim('year', 'inferred'),
      claim('origin', 'assumed'),
    ])
    expect(reasons(opened)).not.toContain('unknown-word')
  })

  it('does not make more of a capital that stands in here than it is', () => {
    const { record } = openRow({
      ...VISIT,
      place: 'Nowhereville',
      basisOfOrigin: 'stated',
      basisOfPlace: 'inferred',
    })
    expect(record.claims).toEqual([claim('origin', 'assumed'), claim('place', 'assumed')])
  })

  it('leaves an end open of which nothing says where it is', () => {
    const { record } = openRow({ ...VISIT, place: '', basisOfOrigin: 'absent', basisOfPlace: 'absent' })
    expect([record.origin, record.place, record.hosts]).toEqual([null, null, 'MLI'])
    expect(record.claims).toEqual([claim('origin', 'absent'), claim('place', 'absent')])
    const named = openRow({ ...WITH_ORIGIN, basisOfOrigin: 'absent' })
    expect(named.origin).toMatchObject({ name: { en: 'Lomé' }, country: 'TGO' })
  })

  it('is reported, and kept, where it is none of the four words', () => {
    const { record, opened } = openRow({ ...WITH_ORIGIN, basisOfOrigin: 'supposé' })
    expect(record.claims).toEqual([])
    expect(record.unread).toEqual([{ column: 'basisOfOrigin', text: 'supposé' }])
    expect(opened.issues).toContainEqual({
      row: 2,
      column: 'basisOfOrigin',
      value: 'supposé',
      reason: 'unknown-word',
      outcome: 'emptied',
    })
  })

  it('is which cells could not be read before, beside those that cannot be now', () => {
    const { record } = openRow({ ...VISIT, status: 'perhaps', unread: 'Date: "hier; avant-hier"; Pays: Y' })
    expect(record.unread).toEqual([
      { column: 'Date', text: 'hier; avant-hier' },
      { column: 'Pays', text: 'Y' },
      { column: 'status', text: 'perhaps' },
    ])
  })

  it('is kept whole where it is not of that form', () => {
    const { record, opened } = openRow({ ...VISIT, unread: '12' })
    expect(record.unread).toEqual([{ column: 'unread', text: '12' }])
    expect(reasons(opened)).toContain('unknown-word')
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

describe('what is said of a visit', () => {
  it('has the kinds of the atlas where the words are theirs, else its own word', () => {
    const kinds = (kind: string) => {
      const { record } = openRow({ ...VISIT, kind })
      return [record.kinds, record.kindText]
    }
    expect(kinds('Visite de travail')).toEqual([['working'], undefined])
    expect(kinds('visite d’amitié et de travail')).toEqual([['friendship', 'working'], undefined])
    expect(kinds('official-working')).toEqual([['official', 'working'], undefined])
    expect(kinds('state visit')).toEqual([['state'], undefined])
    expect(kinds('summit')).toEqual([['other'], 'summit'])
    expect(kinds('')).toEqual([['other'], undefined])
    // Somebody travelled to it: an arc, not a point.
    expect(kinds('meeting')).toEqual([['other'], 'meeting'])
  })

  it('has a status, or keeps the word for it', () => {
    const status = (text: string) => openRow({ ...VISIT, status: text }).record.status
    expect(['effectuée', 'Announced', 'reportée', 'canceled', ''].map(status)).toEqual([
      'held',
      'announced',
      'postponed',
      'cancelled',
      'unknown',
    ])
    expect(['took place', 'a eu lieu', 'à venir', 'called off', 'non précisée'].map(status)).toEqual([
      'held',
      'held',
      'announced',
      'cancelled',
      'unknown',
    ])
    // Words that are part of such a phrase say nothing by themselves.
    expect(['off', 'non', 'à', 'place', 'recorded'].map(status)).toEqual(Array(5).fill('unknown'))
    expect(openRow({ ...VISIT, status: 'off' }).record.unread).toEqual([{ column: 'status', text: 'off' }])
    expect(openRow({ ...VISIT, status: 'peut-être' }).record.unread).toEqual([
      { column: 'status', text: 'peut-être' },
    ])
  })

  it('has its people with their office of the day and its rank', () => {
    const { record, opened } = openRow({ ...VISIT, office: 'ministre des Affaires étrangères' })
    expect(record.delegation).toEqual([
      {
        person: 'robert-dussey',
        office: { fr: 'ministre des Affaires étrangères', en: 'ministre des Affaires étrangères' },
        rank: 'foreign-minister',
      },
    ])
    expect(opened.file.people[0]?.surname.fr).toBe('Dussey')
  })

  it('may have several people in one cell, each once', () => {
    const { record } = openRow({ ...VISIT, visitor: 'Robert Dussey; Abdoulaye Diop; ROBERT DUSSEY' })
    expect(record.delegation.map(({ person }) => person)).toEqual(['robert-dussey', 'abdoulaye-diop'])
  })

  it('has the sources that it names, addresses apart from words', () => {
    const { record } = openRow({ ...VISIT, source: 'Togo-Presse https://example.org/a; Archives' })
    expect(record.sources).toEqual([
      { label: 'Togo-Presse', url: 'https://example.org/a' },
      { label: 'Archives' },
    ])
  })

  it('has its tour and leg', () => {
    const { record } = openRow({ ...VISIT, tour: 'West Africa 2021', leg: '2' })
    expect([record.tour, record.leg]).toEqual(['west-africa-2021', 2])
    expect(openRow({ ...VISIT, leg: 'second' }).record.unread).toEqual([{ column: 'leg', text: 'second' }])
  })

  it('has a title of its own, else who and where', () => {
    const titles = (row: Readonly<Record<string, string>>) => openRow(row).record.title
    expect(titles({ ...VISIT, titre: 'Une visite' })).toEqual({ fr: 'Une visite', en: 'Une visite' })
    expect(titles({ ...VISIT, hosts: 'Russia', place: 'Moscow' })).toEqual({
      fr: 'Robert Dussey à Moscou',
      en: 'Robert Dussey in Moscow',
    })
    expect(titles({ ...VISIT, place: '' })).toEqual({
      fr: 'Robert Dussey en MLI',
      en: 'Robert Dussey in MLI',
    })
    expect(titles({ ...VISIT, visitor: '' })).toEqual({
      fr: 'Délégation de TGO à Bamako',
      en: 'Delegation of TGO in Bamako',
    })
    expect(titles({ visitor: 'A', date: '2021' })).toEqual({ fr: 'A', en: 'A' })
    expect(titles({ place: 'Bamako', date: '2021' })).toEqual({
      fr: 'Visite à Bamako',
      en: 'Visit to Bamako',
    })
  })
})

describe('likely duplicates', () => {
  it('are records of the same person, days and destination, and are kept', () => {
    const row = Object.values(VISIT)
    const opened = open(tableOf(Object.keys(VISIT), row, ['Abdoulaye Diop', ...row.slice(1)], row))
    expect(opened.duplicates).toEqual([
      [
        { row: 2, id: 'row-2' },
        { row: 4, id: 'row-4' },
      ],
    ])
    expect(opened.file.records).toHaveLength(3)
  })
})
