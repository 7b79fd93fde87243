import { describe, expect, it } from 'vitest'
import { about, open, openRow, reasons, smallLookUps, tableOf, VISIT } from '../../fixtures/openTables'
import { openTable } from '@/core/opening/openTable'

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
