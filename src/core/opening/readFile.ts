/**
 * The one way in for a file: its bytes become a table of text, an Axes file, or a refusal that says why. Total: any
 * bytes at all give an answer. What a file is, its bytes say; the name only decides between text and text.
 */
import type { OpeningProgress, Refusal, RowIssue, SourceTable } from './opening'
import type { Problem } from '@/core/atlas/atlas'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { AtlasFile } from '@/core/atlas/schema'
import { decompress } from '@/core/formats/decompress'
import { MAX_BYTES } from '@/core/formats/limits'
import { readDelimited } from '@/core/formats/readDelimited'
import { looksLikeJson, readJson } from '@/core/formats/readJson'
import type { FileKind } from '@/core/formats/readKind'
import { readKind } from '@/core/formats/readKind'
import type { Refused, SourceText } from '@/core/formats/readTable'
import { refused } from '@/core/formats/readTable'
import type { DecodedText } from '@/core/formats/readText'
import { findEncoding, readText } from '@/core/formats/readText'
import { readZip } from '@/core/formats/readZip'

export interface GivenFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** With its extension; empty for text that was pasted. */
  readonly name: string
  /** As the browser or the server says; empty when neither does. */
  readonly mediaType: string
}

export type FileReading =
  | { readonly status: 'table'; readonly table: SourceTable }
  | { readonly status: 'atlas'; readonly file: AtlasFile; readonly problems: readonly Problem[] }
  | Refused

type OnProgress = (progress: OpeningProgress) => void

const encodingNotes = ({ encoding, broken }: DecodedText): readonly RowIssue[] => {
  if (encoding === 'utf-8' && !broken) return []
  const outcome = broken ? 'repaired' : 'noted'
  return [{ row: 0, column: '', value: '', reason: 'encoding', outcome, detail: encoding }]
}

const saysDelimited = (name: string, mediaType: string): boolean =>
  /\.(?:csv|tsv|tab|psv|txt)(?:\.gz)?$/i.test(name) || /^text\/(?:csv|tab-separated-values)/.test(mediaType)

const isBrokenJson = ({ type }: Refusal): boolean => type === 'not-json' || type === 'cut-json'

const readSource = (source: SourceText, delimited: boolean): FileReading => {
  if (source.text.trim() === '') return refused({ type: 'empty' })
  if (!looksLikeJson(source.text)) return readDelimited(source)
  const reading = readJson(source)
  if (reading.status === 'atlas') {
    const parsed = parseAtlas(reading.json)
    if (parsed.status === 'read') return { status: 'atlas', file: parsed.file, problems: parsed.problems }
    const { reason } = parsed
    return refused(reason.type === 'not-an-atlas' ? { type: 'no-records' } : reason)
  }
  // A header may begin with a bracket.
  if (reading.status !== 'refused' || !delimited || !isBrokenJson(reading.reason)) return reading
  const table = readDelimited(source)
  return table.status === 'refused' ? reading : table
}

interface PlainFile extends Pick<GivenFile, 'bytes' | 'name'> {
  readonly status: 'plain'
  readonly kind: FileKind
}

function asPlain({ bytes, name }: Pick<GivenFile, 'bytes' | 'name'>): PlainFile {
  const isUtf16 = findEncoding(bytes).encoding.startsWith('utf-16')
  return { status: 'plain', bytes, name, kind: readKind(bytes, name, isUtf16) }
}

/** What is in a gzip file or a zip, once: what is packed in it again stays so. */
async function unpacked(given: GivenFile): Promise<PlainFile | Refused> {
  const file = asPlain(given)
  if (file.kind === 'zip') {
    const reading = await readZip(file.bytes, MAX_BYTES)
    return reading.status === 'refused' ? reading : asPlain(reading)
  }
  if (file.kind !== 'gzip') return file
  const bytes = await decompress(file.bytes, 'gzip', MAX_BYTES)
  if (bytes === 'broken') return refused({ type: 'broken-gzip' })
  if (bytes === 'too-large') return refused({ type: 'too-large-unzipped', limit: MAX_BYTES })
  return asPlain({ bytes, name: file.name })
}

/** @param onProgress is told how many bytes and rows are read, about once a megabyte */
export async function readFile(file: GivenFile, onProgress: OnProgress = () => {}): Promise<FileReading> {
  const { length: size } = file.bytes
  if (size === 0) return refused({ type: 'empty' })
  if (size > MAX_BYTES) return refused({ type: 'too-large', bytes: size, limit: MAX_BYTES })
  const plain = await unpacked(file)
  if (plain.status === 'refused') return plain
  const { bytes, name, kind } = plain
  if (kind === 'gzip' || kind === 'zip') return refused({ type: 'not-text', kind: 'archive' })
  if (kind !== 'text') return refused({ type: 'not-text', kind })
  const decoded = readText(bytes, (read) => onProgress({ stage: 'reading', bytes: read, rows: 0 }))
  const source: SourceText = {
    text: decoded.text,
    encoding: decoded.encoding,
    notes: encodingNotes(decoded),
    onRows: (rows, part) => onProgress({ stage: 'rows', bytes: Math.round(part * bytes.length), rows }),
  }
  return readSource(source, saysDelimited(name, file.mediaType))
}
