/**
 * Files in one archive (ZIP, APPNOTE.TXT 6.3): stored as they are, their names in UTF-8, all of one day. Small enough
 * for the first version of the format: less than 4 GB, fewer than 65,536 files.
 */
import type { Day } from '@/core/time/day'
import { toYmd } from '@/core/time/day'

export interface ZippedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Bit 11: names are UTF-8. */
const FLAGS = 0x0800
const FIRST_YEAR = 1980

/** CRC-32 of ISO 3309, bit by bit for each of 256 bytes. */
const CRCS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRCS[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

type Field = readonly [size: 2 | 4, value: number]

const packed = (fields: readonly Field[], ...rest: readonly Uint8Array[]): Uint8Array => {
  const head = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)))
  let at = 0
  for (const [size, value] of fields) {
    if (size === 2) head.setUint16(at, value, true)
    else head.setUint32(at, value, true)
    at += size
  }
  return joined([new Uint8Array(head.buffer), ...rest])
}

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const dosDate = (day: Day): number => {
  const { year, month, day: date } = toYmd(day)
  return (Math.max(0, year - FIRST_YEAR) << 9) | (month << 5) | date
}

export function writeZip(files: readonly ZippedFile[], day: Day): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = []
  const centrals: Uint8Array[] = []
  let offset = 0
  for (const { path, bytes } of files) {
    const name = new TextEncoder().encode(path)
    const common: readonly Field[] = [
      [2, VERSION],
      [2, FLAGS],
      // Stored, at midnight.
      [2, 0],
      [2, 0],
      [2, dosDate(day)],
      [4, crcOf(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, name.length],
      // No extra field.
      [2, 0],
    ]
    const local = packed([[4, LOCAL], ...common], name, bytes)
    locals.push(local)
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
    offset += local.length
  }
  const size = centrals.reduce((sum, { length }) => sum + length, 0)
  const end = packed([
    [4, END],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  ])
  return joined([...locals, ...centrals, end])
}
