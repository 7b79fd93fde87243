/**
 * Files in one archive (ZIP, APPNOTE.TXT 6.3): stored as they are, their names in UTF-8, all of one day. Small enough
 * for the first version of the format: less than 4 GB, fewer than 65,536 files.
 */
import { crc32 } from './crc32'
import type { Part } from './part'
import type { Steps } from '@/core/atlas/steps'
import type { Day } from '@/core/time/day'
import { toYmd } from '@/core/time/day'

export interface ZippedFile {
  readonly path: string
  /** Its text, piece by piece. */
  readonly parts: Iterable<string>
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Bit 11: names are UTF-8. */
const FLAGS = 0x0800
const FIRST_YEAR = 1980

type Field = readonly [size: 2 | 4, value: number]

function packed(fields: readonly Field[], name: Uint8Array = new Uint8Array()): Uint8Array<ArrayBuffer> {
  const head = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)))
  let at = 0
  for (const [size, value] of fields) {
    if (size === 2) head.setUint16(at, value, true)
    else head.setUint32(at, value, true)
    at += size
  }
  const bytes = new Uint8Array(head.byteLength + name.length)
  bytes.set(new Uint8Array(head.buffer))
  bytes.set(name, head.byteLength)
  return bytes
}

const dosDate = (day: Day): number => {
  const { year, month, day: date } = toYmd(day)
  return (Math.max(0, year - FIRST_YEAR) << 9) | (month << 5) | date
}

/** So many characters become bytes at a time: piece by piece costs more. */
const AT_ONCE = 2 ** 16

interface Content {
  readonly chunks: readonly Uint8Array<ArrayBuffer>[]
  readonly length: number
  readonly crc: number
}

function* contentOf(parts: Iterable<string>): Steps<Content> {
  const encoder = new TextEncoder()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let [length, crc, text] = [0, 0, '']
  const take = () => {
    const chunk = encoder.encode(text)
    chunks.push(chunk)
    length += chunk.length
    crc = crc32(chunk, crc)
    text = ''
  }
  for (const part of parts) {
    text += part
    if (text.length >= AT_ONCE) take()
    yield ''
  }
  take()
  return { chunks, length, crc }
}

/** Piece by piece. A file's length and checksum go before it: its bytes are gathered first. */
export function* zipParts(files: Iterable<ZippedFile>, day: Day): Generator<Part> {
  const centrals: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (const { path, parts } of files) {
    const name = new TextEncoder().encode(path)
    const { chunks, length, crc } = yield* contentOf(parts)
    const common: readonly Field[] = [
      [2, VERSION],
      [2, FLAGS],
      // Stored, at midnight.
      [2, 0],
      [2, 0],
      [2, dosDate(day)],
      [4, crc],
      [4, length],
      [4, length],
      [2, name.length],
      // No extra field.
      [2, 0],
    ]
    const local = packed([[4, LOCAL], ...common], name)
    yield local
    yield* chunks
    centrals.push(
      packed(
        [
          [4, CENTRAL],
          [2, VERSION],
          ...common,
          // No comment, first disk, no attributes of the file.
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, offset],
        ],
        name,
      ),
    )
    offset += local.length + length
  }
  yield* centrals
  yield packed([
    [4, END],
    [2, 0],
    [2, 0],
    [2, centrals.length],
    [2, centrals.length],
    [4, centrals.reduce((sum, { length }) => sum + length, 0)],
    [4, offset],
    [2, 0],
  ])
}
