/**
 * What a zip holds (APPNOTE.TXT 6.3, sections 4.3 and 4.4), by the list at its end: what stands before each file
 * need not say how long it is. Archives beyond 4 GB (Zip64) and in several parts are told apart, and not read.
 */

export interface ZipEntry {
  /** Read as UTF-8, as nearly all are. */
  readonly path: string
  /** Where the head of the file stands. */
  readonly offset: number
  /** In the archive, and without compression. */
  readonly packedSize: number
  readonly size: number
  readonly crc: number
  readonly method: number
  readonly isEncrypted: boolean
}

const END = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const ENTRY = 0x02014b50
const ENTRY_SIZE = 46
const LOCAL = 0x04034b50
const LOCAL_SIZE = 30
/** Stands where Zip64 says it elsewhere. */
const ELSEWHERE = 0xffffffff

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

/** The record at the very end, before a comment; `-1` for none. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      return at
  }
  return -1
}

/** In the order of the list. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | 'broken' | 'foreign' {
  const view = viewOf(bytes)
  const end = findEnd(view)
  if (end === -1) return 'broken'
  const [parts, count, start] = [
    view.getUint16(end + 4, true),
    view.getUint16(end + 10, true),
    view.getUint32(end + 16, true),
  ]
  if (parts !== 0 || start === ELSEWHERE) return 'foreign'
  const entries: ZipEntry[] = []
  const decoder = new TextDecoder()
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) return 'broken'
    const short = (offset: number) => view.getUint16(at + offset, true)
    const long = (offset: number) => view.getUint32(at + offset, true)
    const name = at + ENTRY_SIZE
    entries.push({
      path: decoder.decode(bytes.subarray(name, name + short(28))),
      offset: long(42),
      packedSize: long(20),
      size: long(24),
      crc: long(16),
      method: short(10),
      isEncrypted: (short(8) & 1) === 1,
    })
    at = name + short(28) + short(30) + short(32)
  }
  return entries.some(({ offset, packedSize, size }) => [offset, packedSize, size].includes(ELSEWHERE))
    ? 'foreign'
    : entries
}

/** The bytes of a file as they lie in the archive; `null` where they do not. */
export function packedBytes(
  bytes: Uint8Array<ArrayBuffer>,
  { offset, packedSize }: ZipEntry,
): Uint8Array<ArrayBuffer> | null {
  const view = viewOf(bytes)
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL) return null
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize)
}
