/**
 * Fetches the bundled atlas once, before the store exists, so that nothing else knows about loading.
 *
 * Total: whatever the file is, the answer is a value. A reader sees the good records with a list of the bad
 * ones, or the reason why there is none.
 */
import type { Atlas, Problem } from '@/core/atlas/atlas'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { ParseFailure } from '@/core/atlas/parseAtlas'
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

export type LoadResult =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: LoadFailure }
  | { readonly status: 'ready'; readonly atlas: Atlas; readonly problems: readonly Problem[] }

const TIMEOUT_MS = 30_000

/** Hexadecimal SHA-256; all zeros where the page is not in a secure context and the browser has no `crypto.subtle`. */
async function sha256(bytes: ArrayBuffer): Promise<string> {
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

/**
 * @param path of the atlas file, from the root of the site
 * @param afresh past the browser's cache, after a first attempt that failed
 */
export async function loadAtlas(path: string, afresh = false): Promise<LoadResult> {
  const failed = (reason: LoadFailure): LoadResult => ({ status: 'failed', reason })
  try {
    const response = await fetchSiteFile(path, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      cache: afresh ? 'reload' : 'default',
    })
    if (!response.ok) return failed({ type: 'http', status: response.status })
    const bytes = await response.arrayBuffer()
    const parsed = parsedJson(bytes)
    if (parsed === null) return failed({ type: 'not-json' })
    const read = parseAtlas(parsed.json)
    if (read.status === 'failed') return failed(read.reason)
    const atlas = buildAtlas(read.file, await sha256(bytes), countryNames)
    return { status: 'ready', atlas, problems: read.problems }
  } catch {
    return failed({ type: 'unreachable' })
  }
}
