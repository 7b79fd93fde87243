/**
 * What a file is by its first bytes, whatever its name says: text goes on to be read, everything else is refused
 * by name. Signatures: the formats' own specifications, as collected in the WHATWG MIME Sniffing Standard and in the
 * table of `file(1)`.
 */
import type { Refusal } from '@/core/opening/opening'

type NotText = Extract<Refusal, { readonly type: 'not-text' }>['kind']
export type FileKind = 'text' | 'gzip' | 'zip' | NotText

/** Bytes as characters U+0000 to U+00FF, at an offset. */
const SIGNATURES: readonly (readonly [kind: FileKind, at: number, bytes: string])[] = [
  ['gzip', 0, '\x1f\x8b'],
  ['pdf', 0, '%PDF-'],
  ['spreadsheet', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['archive', 0, '7z\xbc\xaf\x27\x1c'],
  ['archive', 0, 'Rar!\x1a\x07'],
  ['archive', 0, 'BZh91AY&SY'],
  ['archive', 0, '\xfd7zXZ\0'],
  ['archive', 0, '\x28\xb5\x2f\xfd'],
  ['archive', 257, 'ustar'],
  ['image', 0, '\x89PNG\r\n\x1a\n'],
  ['image', 0, '\xff\xd8\xff'],
  ['image', 0, 'GIF87a'],
  ['image', 0, 'GIF89a'],
  ['image', 8, 'WEBPVP8'],
  ['image', 0, 'II*\0'],
  ['image', 0, 'MM\0*'],
  ['image', 0, '\0\0\x01\0'],
  ['image', 4, 'ftypavif'],
  ['image', 4, 'ftyphei'],
  ['image', 6, '\0\0\0\0\x36\0\0\0\x28'],
  // UTF-32, which no browser reads.
  ['other', 0, '\xff\xfe\0\0'],
  ['other', 0, '\0\0\xfe\xff'],
  ['other', 0, 'SQLite format 3\0'],
  ['other', 0, 'PAR1\x15'],
]
const ZIP = 'PK\x03\x04'
const EMPTY_ZIP = 'PK\x05\x06'
/** Old documents of Microsoft's share one container; spreadsheets are what is opened here. */
const OLD_DOCUMENT = /\.(?:doc|dot|ppt|pps|msg|msi)$/i
const OLD_SPREADSHEET = /\.xl[a-z]{1,2}$/i

const HEAD = 65_536

const latin = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/** A path in a zip by its beginning: behind the head of the file itself, or that of its entry in the list. */
const zipPath = (beginnings: string): RegExp =>
  new RegExp(String.raw`PK(?:\x03\x04.{26}|\x01\x02.{42})(?:${beginnings})`, 's')
const SPREADSHEET_PATH = zipPath(String.raw`xl/|Index/Tables/|mimetype.{0,64}opendocument\.spreadsheet`)
const DOCUMENT_PATH = zipPath(String.raw`word/|ppt/|Index/Document\.iwa|mimetype`)

/** Office documents are zips of their parts; the files of a zip are listed at its end. */
const kindOfZip = (bytes: Uint8Array): FileKind => {
  const names = latin(bytes.subarray(0, 4096)) + latin(bytes.subarray(-HEAD))
  if (SPREADSHEET_PATH.test(names)) return 'spreadsheet'
  return DOCUMENT_PATH.test(names) ? 'other' : 'zip'
}

/** A share of control characters that no text has. */
const looksBinary = (head: string): boolean => {
  let controls = 0
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i)
    // Tab to carriage return, end of file, and the record separator are found in text.
    if (code < 0x20 && !(code >= 9 && code <= 13) && code !== 0x1a && code !== 0x1e) controls++
  }
  return controls > Math.max(2, head.length / 10)
}

/** Markup is text, but no table; spreadsheets hide in it too. */
const kindOfMarkup = (head: string, name: string): FileKind => {
  const start = head.replace(/^\xef\xbb\xbf/, '').trimStart()
  if (!/^<(?:!doctype|!--|\?xml|html|head|body|table|svg|kml|gpx)\b/i.test(start)) return 'text'
  if (/schemas-microsoft-com:office:(?:spreadsheet|excel)/.test(head) || OLD_SPREADSHEET.test(name)) {
    return 'spreadsheet'
  }
  if (/^<(?:!doctype html|html|head|body|table)\b/i.test(start)) return 'web-page'
  return /<svg\b/i.test(head) ? 'image' : 'other'
}

/** @param isUtf16 in which zeros are no sign of anything */
export function readKind(bytes: Uint8Array, name: string, isUtf16: boolean): FileKind {
  const head = latin(bytes.subarray(0, HEAD))
  if (head.startsWith(ZIP) || head.startsWith(EMPTY_ZIP)) return kindOfZip(bytes)
  const kind = SIGNATURES.find(([, at, signature]) => head.startsWith(signature, at))?.[0]
  if (kind !== undefined) return kind === 'spreadsheet' && OLD_DOCUMENT.test(name) ? 'other' : kind
  if (isUtf16) return 'text'
  return looksBinary(head) ? 'other' : kindOfMarkup(head, name)
}
