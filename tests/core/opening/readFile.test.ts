/**
 * What files become: each file of `tests/fixtures/files` with the outcome that stands beside it, so that a file put
 * there is a test. In `good` it is a table or an Axes file, in `bad` the reason why it cannot be opened.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../fixtures/openTables'
import type { Refusal, RowIssue, SourceTable } from '@/core/opening/opening'
import type { FileReading } from '@/core/opening/readFile'
import { readFile } from '@/core/opening/readFile'

/** A row: its number and its cells. */
type ExpectedRow = readonly [number, ...(readonly string[])]

/** The keys of `name.expected.json` that are about reading; `records` is about what is made of the rows. */
interface Expected {
  readonly table?: Pick<SourceTable, 'format' | 'encoding' | 'delimiter'> & {
    readonly columns: readonly string[]
    readonly rows: readonly ExpectedRow[]
    /** Row and reason, and the value where it says more. */
    readonly refused: readonly (readonly [number, string, string?])[]
    /** Row, column and reason. */
    readonly notes: readonly (readonly [number, string, string])[]
  }
  readonly atlas?: { readonly records: number; readonly problems: number }
  readonly refusal?: Refusal
}

const FOLDER = 'tests/fixtures/files'
const ENDING = '.expected.json'
const namesIn = (folder: string) => readdirSync(join(FOLDER, folder)).filter((name) => !name.endsWith(ENDING))

const read = (folder: string, name: string): Promise<FileReading> =>
  readFile({ bytes: new Uint8Array(readFileSync(join(FOLDER, folder, name))), name, mediaType: '' })

const readExpected = (folder: string, name: string): Expected =>
  JSON.parse(readFileSync(join(FOLDER, folder, `${name}${ENDING}`), 'utf8')) as Expected

/** What was read in the form in which it is expected; of values only those that are expected. */
function describeReading(reading: FileReading, expected: Expected): Expected {
  if (reading.status === 'refused') return { refusal: reading.reason }
  if (reading.status === 'atlas') {
    return { atlas: { records: reading.file.records.length, problems: reading.problems.length } }
  }
  const { format, encoding, delimiter, columns, refused, notes } = reading.table
  const says = (i: number) => expected.table?.refused[i]?.length === 3
  return {
    table: {
      format,
      encoding,
      delimiter,
      columns: columns.map(({ name }) => name),
      rows: rowsOf(reading.table).map(({ number, cells }): ExpectedRow => [number, ...cells]),
      refused: refused.map(({ row, reason, value }, i) => (says(i) ? [row, reason, value] : [row, reason])),
      notes: notes.map(({ row, column, reason }) => [row, column, reason] as const),
    },
  }
}

const aboutReading = ({ table, atlas, refusal }: Expected): Expected => ({
  ...(table === undefined ? {} : { table }),
  ...(atlas === undefined ? {} : { atlas }),
  ...(refusal === undefined ? {} : { refusal }),
})

const isShown = ({ value, outcome }: RowIssue) => value.length <= 200 && outcome !== 'emptied'

describe('files that open', () => {
  it.each(namesIn('good'))('%s', async (name) => {
    const expected = aboutReading(readExpected('good', name))
    const reading = await read('good', name)
    expect(describeReading(reading, expected)).toEqual(expected)
    expect(reading.status).not.toBe('refused')
    if (reading.status !== 'table') return
    const { columns, rows, refused, notes } = reading.table
    expect(columns.every(({ at }) => at.length === rows.length)).toBe(true)
    expect(refused.every(({ outcome }) => outcome === 'refused')).toBe(true)
    expect([...refused, ...notes].every(isShown)).toBe(true)
  })
})

describe('files that cannot be opened', () => {
  it.each(namesIn('bad'))('%s', async (name) => {
    const expected = aboutReading(readExpected('bad', name))
    expect(expected.refusal).toBeDefined()
    expect(describeReading(await read('bad', name), expected)).toEqual(expected)
  })
})

it('has a catalogue of files worth the name, and no outcome without a file', () => {
  const files = [...namesIn('good'), ...namesIn('bad')]
  expect(files.length).toBeGreaterThan(120)
  const outcomes = ['good', 'bad'].flatMap((folder) =>
    readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith(ENDING)),
  )
  expect(outcomes.toSorted()).toEqual(files.map((name) => `${name}${ENDING}`).toSorted())
})
