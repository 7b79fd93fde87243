/** Files too large to lie in the catalogue: what they become, and that they become it without delay. */
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../fixtures/openTables'
import { crc32 } from '@/core/formats/crc32'
import { decompress } from '@/core/formats/decompress'
import type { OpeningProgress } from '@/core/opening/opening'
import { MAX_BYTES, MAX_COLUMNS, MAX_ROWS } from '@/core/formats/limits'
import type { FileReading } from '@/core/opening/readFile'
import { readFile } from '@/core/opening/readFile'

const MEGA = 1024 * 1024

const read = (text: string, onProgress?: (progress: OpeningProgress) => void): Promise<FileReading> =>
  readFile({ bytes: new TextEncoder().encode(text), name: '', mediaType: '' }, onProgress)

const cellsOf = (reading: FileReading) =>
  reading.status === 'table' ? rowsOf(reading.table).map(({ cells }) => cells) : []

const refusalOf = (reading: FileReading) => (reading.status === 'refused' ? reading.reason : null)

const ZEROS = new Uint8Array(4 * MEGA)

/** A zip of one deflated file, whatever its list is to say of it. */
function zipOfOne(packed: Uint8Array, size: number, crc: number): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(crc, 16)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(size, 24)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(head.length + packed.length, 16)
  return new Uint8Array(Buffer.concat([head, packed, entry, end]))
}

describe('what is too much', () => {
  it('is said to be more than the limit where a gzip file holds it', async () => {
    const bytes = new Uint8Array(gzipSync(new Uint8Array(MAX_BYTES + 1), { level: 1 }))
    const reading = await readFile({ bytes, name: 'x.csv.gz', mediaType: '' })
    expect(refusalOf(reading)).toEqual({ type: 'too-large-unzipped', limit: MAX_BYTES })
  })

  it('is said to be more than the limit where a zip lists it so, and broken where it lists less', async () => {
    const zipOf = (size: number, crc: number) => zipOfOne(new Uint8Array(deflateRawSync(ZEROS)), size, crc)
    const refusalOfZip = async (bytes: Uint8Array<ArrayBuffer>) =>
      refusalOf(await readFile({ bytes, name: 'x.zip', mediaType: '' }))
    expect(await refusalOfZip(zipOf(MAX_BYTES + 1, 0))).toEqual({
      type: 'too-large-unzipped',
      limit: MAX_BYTES,
    })
    for (const size of [1, ZEROS.length - 1, ZEROS.length + 1]) {
      expect(await refusalOfZip(zipOf(size, crc32(ZEROS, 0)))).toEqual({ type: 'broken-zip' })
    }
    // What it says is what it is: zeros, and no table.
    expect(await refusalOfZip(zipOf(ZEROS.length, crc32(ZEROS, 0)))).toEqual({
      type: 'not-text',
      kind: 'other',
    })
  })

  it('is refused by its size before a byte is looked at', async () => {
    const bytes = new Uint8Array(MAX_BYTES + 1)
    const reading = await readFile({ bytes, name: 'x.csv', mediaType: '' })
    expect(refusalOf(reading)).toEqual({ type: 'too-large', bytes: MAX_BYTES + 1, limit: MAX_BYTES })
  })

  it('is not unpacked beyond the limit', async () => {
    const bytes = new Uint8Array(gzipSync(new Uint8Array(4 * MEGA)))
    expect(await decompress(bytes, 'gzip', MEGA)).toBe('too-large')
    expect(await decompress(bytes, 'gzip', 4 * MEGA)).toHaveLength(4 * MEGA)
  })

  it.each([
    ['delimited text', (rows: number) => `visitor,to\n${'#\n'.repeat(rows)}`],
    ['JSON', (rows: number) => `[${'0,'.repeat(rows - 1)}0]`],
  ])('is a row more than a million, of %s', async (_, text) => {
    // Comments and numbers are rows, and no records.
    expect(refusalOf(await read(text(MAX_ROWS)))).toEqual({ type: 'no-records' })
    expect(refusalOf(await read(text(MAX_ROWS + 1)))).toEqual({ type: 'too-many-rows', limit: MAX_ROWS })
  })

  it('takes fewer rows of many columns, so that memory has a bound', async () => {
    const header = Array.from({ length: MAX_COLUMNS }, (_, i) => `c${i}`).join()
    const refusal = refusalOf(await read(`${header}\n${'x\n'.repeat(100_000)}`))
    expect(refusal).toEqual({ type: 'too-many-rows', limit: 30_000 })
  })

  it.each([
    ['named', 50_000, Array.from({ length: 50_000 }, (_, i) => `column${i}`).join()],
    ['quoted', 2000, Array.from({ length: 2000 }, (_, i) => `"column${i}"`).join()],
    ['a line of nothing but', 5 * MEGA, 'x,'.repeat(5 * MEGA)],
  ])('counts the columns where there are too many: %s', async (_, columns, header) => {
    const refusal = { type: 'too-many-columns', columns, limit: MAX_COLUMNS }
    expect(refusalOf(await read(`${header}\n1,2\n`))).toEqual(refusal)
  })

  it('cuts a cell of 5 MB and says how long it was', async () => {
    for (const long of ['x'.repeat(5 * MEGA), `"${'x\n'.repeat(2.5 * MEGA)}"`]) {
      const reading = await read(`visitor,summary,date\nA,${long},2021\nB,short,2022\n`)
      expect(cellsOf(reading).map((cells) => cells[1]?.length)).toEqual([10_000, 5])
      expect(reading.status === 'table' ? reading.table.notes : []).toMatchObject([
        { row: 2, column: 'summary', reason: 'cut', detail: String(5 * MEGA) },
      ])
    }
  })

  it('finds the quote that leaves 10 MB unclosed', async () => {
    const rows = 'Robert Dussey,TGO,MLI\n'.repeat(MEGA / 2)
    const reading = await read(`visitor,from,to\nA,TGO,MLI\nB,"TGO,MLI\n${rows}`)
    expect(refusalOf(reading)).toEqual({ type: 'unclosed-quote', line: 3 })
  })

  it('reads on behind each of many broken quotes', async () => {
    const reading = await read(`visitor,from,to\n${'A,"x"y,"z\nB,TGO,MLI\n'.repeat(20_000)}`)
    expect(cellsOf(reading)).toHaveLength(20_000)
    expect(reading.status === 'table' ? reading.table.refused : []).toHaveLength(20_000)
  })

  it('names the line of a fault in 8 MB of JSON on one line, and bears any depth', async () => {
    const objects = '{"visitor":"A"},'.repeat(MEGA / 2)
    expect(refusalOf(await read(`[${objects}]`))).toEqual({ type: 'not-json', line: 1 })
    expect(refusalOf(await read('['.repeat(100_000)))).toEqual({ type: 'cut-json', line: 1 })
    expect(refusalOf(await read('['.repeat(100_000) + ']'.repeat(100_000)))).toEqual({ type: 'no-records' })
    const deep = `[{"a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}]`
    expect(cellsOf(await read(deep))).toHaveLength(1)
  })
})

describe('a file that is read in many steps', () => {
  const names = ['Élysée', '習近平', '👩‍💼', 'Lomé, "Togo"', 'a\nb', "l'axe"]
  const rows = Array.from({ length: 100_000 }, (_, i) => [String(i), names[i % names.length] ?? ''])
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const text = (newline: string) => ['id,name', ...rows.map((row) => row.map(quoted).join())].join(newline)

  it.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
    ['carriage returns', '\r'],
  ])('comes out as it is, its rows ended by %s', async (_, newline) => {
    const reading = await read(text(newline))
    expect(cellsOf(reading)).toEqual(rows)
    expect(reading.status === 'table' ? [reading.table.notes, reading.table.refused] : null).toEqual([[], []])
  })

  it('tells how far it is', async () => {
    const told: OpeningProgress[] = []
    const given = text('\n')
    await read(given, (progress) => told.push(progress))
    const { length: size } = new TextEncoder().encode(given)
    for (const stage of ['reading', 'rows'] as const) {
      const steps = told.filter((progress) => progress.stage === stage)
      expect(steps.length).toBeGreaterThan(1)
      expect(steps.map(({ bytes }) => bytes)).toEqual(
        steps.map(({ bytes }) => bytes).toSorted((a, b) => a - b),
      )
      expect(steps.at(-1)?.bytes).toBe(size)
    }
    expect(told.at(-1)?.rows).toBe(rows.length)
  })
})
