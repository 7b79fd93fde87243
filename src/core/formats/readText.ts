/**
 * Bytes as text. A byte order mark decides; without one UTF-16 shows in its zeros, and what is not valid UTF-8 is
 * Windows-1252, the encoding of Excel in Western Europe, in which any bytes at all are text. The mark is no part of
 * the text. Decoding goes in slices, so that progress can be told; a character that lies across two of them stays
 * whole.
 */
import type { Encoding } from '@/core/opening/opening'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** Bytes that are no characters of this encoding were replaced by U+FFFD. */
  readonly broken: boolean
}

const SLICE = 1024 * 1024
/** With which some programs still end a text. */
const DOS_END = '\x1a'
/** Of the bytes looked at for zeros. */
const SAMPLE = 4096

/** In UTF-16 every second byte of most text is zero, the others are not: which ones tells the order. */
const encodingByZeros = (bytes: Uint8Array): Encoding | null => {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2)
  if (pairs < 2) return null
  let [even, odd] = [0, 0]
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++
    if (bytes[2 * i + 1] === 0) odd++
  }
  if (odd > 0.4 * pairs && even < 0.1 * odd) return 'utf-16le'
  return even > 0.4 * pairs && odd < 0.1 * even ? 'utf-16be' : null
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte)

interface FoundEncoding {
  readonly encoding: Encoding
  /** Said by a byte order mark. */
  readonly marked: boolean
}

/** What the bytes say of themselves; `utf-8` until it is found to be wrong. */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', marked: true }
  if (startsWith(bytes, 0xff, 0xfe)) return { encoding: 'utf-16le', marked: true }
  if (startsWith(bytes, 0xfe, 0xff)) return { encoding: 'utf-16be', marked: true }
  return { encoding: encodingByZeros(bytes) ?? 'utf-8', marked: false }
}

/** `null` when `fatal` and the bytes are no text of this encoding. */
const decode = (
  bytes: Uint8Array,
  encoding: Encoding,
  fatal: boolean,
  onProgress: (bytes: number) => void,
): string | null => {
  const decoder = new TextDecoder(encoding, { fatal })
  const parts: string[] = []
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      parts.push(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }))
      onProgress(Math.min(at + SLICE, bytes.length))
    }
    const rest = decoder.decode()
    if (rest !== '') parts.push(rest)
  } catch {
    return null
  }
  const text = parts.join('')
  return text.endsWith(DOS_END) ? text.slice(0, -1) : text
}

/** @param onProgress is told the bytes that are read */
export function readText(bytes: Uint8Array, onProgress: (bytes: number) => void): DecodedText {
  const { encoding, marked } = findEncoding(bytes)
  const text = decode(bytes, encoding, true, onProgress)
  if (text !== null) return { text, encoding, broken: false }
  const fallback = encoding === 'utf-8' && !marked ? 'windows-1252' : encoding
  return {
    text: decode(bytes, fallback, false, onProgress) ?? '',
    encoding: fallback,
    broken: fallback === encoding,
  }
}
