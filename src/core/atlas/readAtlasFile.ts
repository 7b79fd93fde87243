/** From the bytes of an atlas file to what `parseAtlas` reads of it. Total: whatever the bytes are, the answer is a value. */
import type { Problem } from './atlas'
import type { ParseFailure } from './parseAtlas'
import { parseAtlas } from './parseAtlas'
import type { AtlasFile } from './schema'

export type ReadFailure =
  /** Cut off, or a page of HTML. */
  { readonly type: 'not-json' } | ParseFailure

/** A file that could be read, and what of it could not. */
export interface ReadFile {
  readonly status: 'read'
  readonly file: AtlasFile
  readonly problems: readonly Problem[]
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string
}

/** Hexadecimal SHA-256; all zeros where there is no secure context and the browser has no `crypto.subtle`. */
export async function hashBytes(bytes: ArrayBuffer): Promise<string> {
  if (!('subtle' in crypto)) return '0'.repeat(64)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const parsedJson = (bytes: ArrayBuffer): { readonly json: unknown } | null => {
  try {
    return { json: JSON.parse(new TextDecoder().decode(bytes)) }
  } catch {
    return null
  }
}

/** @param bytes JSON in UTF-8 */
export async function readAtlasFile(
  bytes: ArrayBuffer,
): Promise<ReadFile | { readonly status: 'failed'; readonly reason: ReadFailure }> {
  const parsed = parsedJson(bytes)
  if (parsed === null) return { status: 'failed', reason: { type: 'not-json' } }
  const read = parseAtlas(parsed.json)
  return read.status === 'failed' ? read : { ...read, sha256: await hashBytes(bytes) }
}
