/** Laws of opening: any table gives an answer, no row is lost, and what was made is a sound atlas. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { about, openedOf, smallLookUps, tableOf } from '../../fixtures/openTables'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { Field, SourceTable } from '@/core/opening/opening'
import { FIELDS } from '@/core/opening/opening'
import { shownText } from '@/core/formats/readCell'
import { openTable } from '@/core/opening/openTable'

/** Texts that some field reads, beside any text at all. */
const TEXTS = [
  ['', ' ', '-', 'n/a', 'NA', '0', '-1', '1e999', 'constructor', '__proto__', 'toString', 'row-2', 'none'],
  ['Robert Dussey', 'A; B; a', 'Владимир', '王毅', '🙂', 'É', '\u0000', '\u202e', '\ud800', 'x'.repeat(300)],
  [
    '2021-03-30',
    '31/02/2021',
    '01/02/2021',
    '03/30/2021',
    '2021-03-30/2021-03-31',
    '../2021',
    '2021/..',
    '/',
  ],
  ['30-31 mars 2021', 'early March 2021', '1/1/1', '9999-12-31', '0001-01-01', '2021~', 'mars', '12'],
  ['MLI', 'Togo', 'URSS', 'SUN', 'XKX', 'org:UN', 'org:', 'Mali (Bamako)', 'NaN'],
  [
    'Bamako',
    'London, Oxford',
    'Paris',
    'Washington, D.C.',
    'Moscow, Russia',
    ', ,',
    '()',
    'Cornwall|CAN',
    'et',
  ],
  ['12.65', '12,65', '-8', '200', '0', "12°39'N", '12.65, -8', 'POINT(1 2)', '90', '-180'],
  [
    'working',
    'meeting',
    'summit',
    'visite de travail',
    'held',
    'https://example.org/a',
    'a | https://b.org; c',
    'assumed',
    'absent',
    'a: b; c: "d; e"',
  ],
].flat()
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  fc.string({ unit: 'binary' }),
  fc.string(),
)
const header = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...FIELDS, 'from', 'to', 'name', 'Pays d’origine', 'destination_city'),
  },
  text,
)

const table: fc.Arbitrary<SourceTable> = fc
  .tuple(fc.array(header, { minLength: 1, maxLength: 12 }), fc.nat({ max: 8 }))
  .chain(([columns, count]) =>
    fc
      .array(fc.array(text, { minLength: columns.length, maxLength: columns.length }), {
        minLength: count,
        maxLength: count,
      })
      .map((rows): SourceTable => ({
        ...tableOf(columns, ...rows),
        refused: [{ row: 1, column: '', value: '#', reason: 'comment', outcome: 'refused' }],
      })),
  )
const mapping = (length: number) =>
  fc.array(fc.option(fc.constantFrom<Field>(...FIELDS), { nil: null }), {
    minLength: length,
    maxLength: length,
  })

it('opens or refuses any table; rows are records and refused ones; the atlas made is sound', () => {
  const chosen = table.chain((one) =>
    fc.tuple(fc.constant(one), fc.option(mapping(one.columns.length), { nil: undefined })),
  )
  let seen = 0
  fc.assert(
    fc.property(chosen, fc.constantFrom('day-first', 'month-first'), ([one, fields], dayOrder) => {
      const result = openTable(one, smallLookUps, about, {
        dayOrder,
        ...(fields === undefined ? {} : { mapping: fields }),
      })
      if (result.status === 'refused') return
      const opened = openedOf(result)
      const { file, issues } = opened
      seen += file.records.length
      expect(opened.rows).toBe(one.rows.length + one.refused.length)
      expect(opened.rows).toBe(file.records.length + opened.refused)
      expect(issues.filter(({ outcome }) => outcome === 'refused')).toHaveLength(opened.refused)
      expect(parseAtlas(structuredClone(file))).toEqual({ status: 'read', file, problems: [] })
      expect(buildAtlas(file, '0'.repeat(64)).records).toHaveLength(file.records.length)
    }),
    { numRuns: numRuns(10_000) },
  )
  expect(seen).toBeGreaterThan(100)
})

it('keeps the text of every cell that it empties', () => {
  fc.assert(
    fc.property(table, (one) => {
      const result = openTable(one, smallLookUps, about)
      if (result.status === 'refused') return
      const { issues, file } = result.opened
      const kept = file.records.flatMap(({ unread = [] }) => unread.map(({ text }) => shownText(text)))
      for (const { outcome, value } of issues) {
        if (outcome === 'emptied') expect(kept).toContain(value)
      }
    }),
    { numRuns: numRuns(2000) },
  )
})

it('gives the same data set for the same table', () => {
  fc.assert(
    fc.property(table, (one) => {
      const [first, second] = [0, 1].map(() => JSON.stringify(openTable(one, smallLookUps, about)))
      expect(first).toBe(second)
    }),
    { numRuns: numRuns(500) },
  )
})
