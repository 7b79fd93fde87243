/**
 * Fetches an atlas file and builds the atlas of it, before the store exists, so that nothing else knows about
 * loading.
 *
 * Total: whatever the file is, the answer is a value. A reader sees the good records with a list of the bad
 * ones, or the reason why there is none.
 */
import type { Atlas, Problem } from '@/core/atlas/atlas'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { ParseFailure } from '@/core/atlas/parseAtlas'
import type { AtlasFile } from '@/core/atlas/schema'
import { countryNames } from '@/i18n/countryNames'
import { fetchSiteFile } from '@/ui/siteFiles'

export type LoadFailure =
  /** The network gave no answer, or none in time. */
  | { readonly type: 'unreachable' }
  /** The server answered, but not with the file. */
  | { readonly type: 'http'; readonly status: number }
  /** What came is not JSON: cut off, or a page of HTML. */
  | { readonly type: 'not-json' }
  | ParseFailure

/** A file that could be read, and what of it could not. */
export interface ReadFile {
  readonly status: 'read'
  readonly file: AtlasFile
  readonly problems: readonly Problem[]
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string
}

export type FileResult = ReadFile | { readonly status: 'failed'; readonly reason: LoadFailure }

export type LoadResult =
  { readonly status: 'loading' } | { readonly status: 'failed'; readonly reason: LoadFailure } | ReadyAtlas

export interface ReadyAtlas {
  readonly status: 'ready'
  readonly atlas: Atlas
  readonly problems: readonly Problem[]
  /** The data sets of the link that are not in it, by their names. */
  readonly withheld?: readonly string[]
}

const TIMEOUT_MS = 30_000

/** Hexadecimal SHA-256; all zeros where the page is not in a secure context and the browser has no `crypto.subtle`. */
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

/** @param bytes of an atlas file, JSON in UTF-8 */
export async function readAtlasFile(bytes: ArrayBuffer): Promise<FileResult> {
  const parsed = parsedJson(bytes)
  if (parsed === null) return { status: 'failed', reason: { type: 'not-json' } }
  const read = parseAtlas(parsed.json)
  return read.status === 'failed' ? read : { ...read, sha256: await hashBytes(bytes) }
}

/**
 * @param path of the atlas file, from the root of the site
 * @param afresh past the browser's cache, after a first attempt that failed
 */
export async function fetchAtlasFile(path: string, afresh = false): Promise<FileResult> {
  const failed = (reason: LoadFailure): FileResult => ({ status: 'failed', reason })
  try {
    const response = await fetchSiteFile(path, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      cache: afresh ? 'reload' : 'default',
    })
    if (!response.ok) return failed({ type: 'http', status: response.status })
    return await readAtlasFile(await response.arrayBuffer())
  } catch {
    return failed({ type: 'unreachable' })
  }
}

/** As `fetchAtlasFile`, and the atlas of the file. */
export async function loadAtlas(path: string, afresh = false): Promise<LoadResult> {
  const read = await fetchAtlasFile(path, afresh)
  if (read.status === 'failed') return read
  return { status: 'ready', atlas: buildAtlas(read.file, read.sha256, countryNames), problems: read.problems }
}
