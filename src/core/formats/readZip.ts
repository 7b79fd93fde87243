/**
 * The one file of a zip that can be opened, as people send them: an export of ours, a table in a folder of its own, a
 * table with a note beside it. Of several tables none is taken for the other.
 */
import { crc32 } from './crc32'
import { decompress } from './decompress'
import type { Refused } from './readTable'
import { refused } from './readTable'
import type { ZipEntry } from './zipDirectory'
import { packedBytes, readZipDirectory } from './zipDirectory'

export interface UnzippedFile {
  readonly status: 'unzipped'
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const STORED = 0
const DEFLATED = 8

/** Folders, and what systems put beside the files of a folder. */
const NO_FILE = /\/$|(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|thumbs\.db$|desktop\.ini$)/i
/** Of a table beside it (Frictionless Data; W3C, "Model for Tabular Data and Metadata on the Web", section 5.3). */
const DESCRIPTION = /(?:^|\/)datapackage\.json$|-metadata\.json$/i
const TABLE = /\.(?:csv|tsv|tab|psv|json|ndjson|jsonl|geojson|geojsonl|geojsons)$/i
const TEXT = /\.txt$/i

/** How many of several files a refusal names. */
const NAMED = 3

/** Those that may be meant: tables, else texts, else whatever there is. */
function candidatesAmong(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const files = entries.filter(({ path }) => !NO_FILE.test(path))
  const tables = files.filter(({ path }) => TABLE.test(path) && !DESCRIPTION.test(path))
  const texts = files.filter(({ path }) => TEXT.test(path))
  return [tables, texts, files].find(({ length }) => length > 0) ?? []
}

const nameIn = ({ path }: ZipEntry): string => path.slice(path.lastIndexOf('/') + 1)

async function unzip(
  archive: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  limit: number,
): Promise<UnzippedFile | Refused> {
  const { method, size, crc, isEncrypted } = entry
  if (isEncrypted) return refused({ type: 'locked-zip' })
  if (method !== STORED && method !== DEFLATED) return refused({ type: 'foreign-zip' })
  if (size > limit) return refused({ type: 'too-large-unzipped', limit })
  const packed = packedBytes(archive, entry)
  if (packed === null) return refused({ type: 'broken-zip' })
  // A list that says too little is as wrong as one that says too much: no more is unpacked than it says.
  const bytes = method === STORED ? packed : await decompress(packed, 'deflate-raw', size)
  if (typeof bytes === 'string' || bytes.length !== size || crc32(bytes, 0) !== crc) {
    return refused({ type: 'broken-zip' })
  }
  return { status: 'unzipped', name: nameIn(entry), bytes }
}

/** @param limit of the bytes that come out; what is said to be more is not unpacked */
export async function readZip(
  archive: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<UnzippedFile | Refused> {
  const entries = readZipDirectory(archive)
  if (typeof entries === 'string') return refused({ type: `${entries}-zip` })
  const candidates = candidatesAmong(entries)
  const [entry] = candidates
  if (entry === undefined) return refused({ type: 'empty-zip' })
  if (candidates.length === 1) return unzip(archive, entry, limit)
  const names = candidates.slice(0, NAMED).map(nameIn)
  return refused({ type: 'several-in-zip', files: candidates.length, names })
}
