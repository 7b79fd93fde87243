/**
 * Files as accidents leave them: bytes of the catalogue changed, lost, doubled and put in at random. Reading one
 * never fails, and every row that is in it comes out, read or refused.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { rowsOf } from '../../fixtures/openTables'
import type { SourceTable } from '@/core/opening/opening'
import { readFile } from '@/core/opening/readFile'

const FOLDER = 'tests/fixtures/files'
const filesIn = (folder: string) =>
  readdirSync(join(FOLDER, folder))
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, folder, name))) }))
    .filter(({ bytes }) => bytes.length < 5000)

/** What accidents are made of: what parts cells, rows and values, and what should not be there. */
const PIECES = [
  '"',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '#',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\',
  "'",
  '=',
]
const piece = fc.oneof(
  fc.constantFrom(...PIECES).map((text) => new TextEncoder().encode(text)),
  fc
    .constantFrom([0xef, 0xbb, 0xbf], [0xff, 0xfe], [0x1f, 0x8b], [0xc3], [0xe2, 0x80])
    .map((bytes) => new Uint8Array(bytes)),
  fc.uint8Array({ minLength: 1, maxLength: 6 }),
)

/** In place of `length` bytes at a share of the file comes a piece, another part of the file, or nothing. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 8, arbitrary: fc.nat(5) }, fc.nat(200), fc.constant(Infinity)),
  put: fc.oneof(
    fc.constant({ from: 'nowhere' } as const),
    piece.map((bytes) => ({ from: 'piece', bytes }) as const),
    fc.double({ min: 0, max: 1, noNaN: true }).map((share) => ({ from: 'file', share }) as const),
  ),
})

const mutated = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...filesIn('good')) },
      fc.constantFrom(...filesIn('bad')),
    ),
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
  )
  .map(([{ name, bytes }, mutations]) => ({
    name,
    bytes: mutations.reduce((given, { at, length, put }) => {
      const start = Math.floor(at * given.length)
      const from = put.from === 'file' ? Math.floor(put.share * given.length) : 0
      const middle =
        put.from === 'nowhere' ? [] : put.from === 'piece' ? put.bytes : given.subarray(from, from + 100)
      return new Uint8Array([...given.subarray(0, start), ...middle, ...given.subarray(start + length)])
    }, bytes),
  }))

/** The rows of delimited text as Papa Parse counts them at one go; without the header. */
const countRows = (text: string, delimiter: string) => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), { delimiter, newline: '\n' })
  const rows = data.filter((cells) => cells.length > 1 || cells[0]?.trim() !== '')
  return { rows: rows.length - 1, isSound: errors.every(({ type }) => type !== 'Quotes') }
}

const SEP_LINE = /^"?sep=[^"\r\n]"?[ \t,;]*(?:\r\n?|\n)/i
const DOS_END = '\x1a'
/** Of a report, which shortens what is longer. */
const SHORTEST = 150

function expectEveryRow(table: SourceTable, bytes: Uint8Array): void {
  const { columns, refused, notes, encoding, delimiter } = table
  const rows = rowsOf(table)
  expect(columns.every(({ at }) => at.length === rows.length)).toBe(true)
  const numbers = [...rows.map(({ number }) => number), ...refused.map(({ row }) => row)]
  expect(new Set(numbers).size).toBe(numbers.length)
  if (delimiter === null) {
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1))
    return
  }
  // Packed, by gzip or as a zip: the text is not in the bytes.
  if ((bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] === 0x50 && bytes[1] === 0x4b)) return
  const decoded = new TextDecoder(encoding).decode(bytes)
  const text = (decoded.endsWith(DOS_END) ? decoded.slice(0, -1) : decoded).replace(SEP_LINE, '')
  // Where a quote is broken a row begins and ends where one says so: there is no other count to compare with.
  const counted = countRows(text, delimiter)
  if (counted.isSound) expect(numbers.length).toBe(counted.rows)

  const said = [
    columns.map(({ name }) => name),
    ...rows.map(({ cells }) => cells),
    ...[...refused, ...notes].map(({ value }) => [value]),
  ]
  const all = said.flat().join('\n')
  const lines = text.split(/[\r\n]+/).filter(({ length }) => length < SHORTEST)
  const lost = lines
    .flatMap((line) => line.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !all.includes(word))
  expect(lost).toEqual([])
}

it('is read or refused, whatever became of it, and no row is lost', async () => {
  const outcomes = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.noBias(mutated), async ({ name, bytes }) => {
      const reading = await readFile({ bytes, name, mediaType: '' })
      outcomes.set(reading.status, (outcomes.get(reading.status) ?? 0) + 1)
      if (reading.status === 'table') expectEveryRow(reading.table, bytes)
    }),
    { numRuns: numRuns(10_000), seed: 20_261_122 },
  )
  // The law is tried on files that still read, not only on ones that were destroyed.
  expect(outcomes.get('table')).toBeGreaterThan(numRuns(10_000) / 3)
  expect(outcomes.get('refused')).toBeGreaterThan(numRuns(10_000) / 10)
})
