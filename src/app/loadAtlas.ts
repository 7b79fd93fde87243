/**
 * Fetches an atlas file and builds the atlas of it, before the store exists, so that nothing else knows about
 * loading.
 *
 * Total: whatever the file is, the answer is a value. A reader sees the good records with a list of the bad
 * ones, or the reason why there is none.
 */
import type { Atlas, Problem } from '@/core/atlas/atlas'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { readAtlasFile } from '@/core/atlas/readAtlasFile'
import type { ReadFailure } from '@/core/atlas/readAtlasFile'
import { countryNames } from '@/i18n/countryNames'
import { fetchSiteFile } from '@/ui/siteFiles'

export type LoadFailure =
  /** The network gave no answer, or none in time. */
  | { readonly type: 'unreachable' }
  /** The server answered, but not with the file. */
  | { readonly type: 'http'; readonly status: number }
  | ReadFailure

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

/** What came, or why nothing did. */
export type Fetched =
  | { readonly status: 'fetched'; readonly bytes: ArrayBuffer }
  | { readonly status: 'failed'; readonly reason: LoadFailure }

/**
 * @param path of the atlas file, from the root of the site
 * @param afresh past the browser's cache, after a first attempt that failed
 */
export async function fetchAtlasFile(path: string, afresh = false): Promise<Fetched> {
  const failed = (reason: LoadFailure): Fetched => ({ status: 'failed', reason })
  try {
    const response = await fetchSiteFile(path, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      cache: afresh ? 'reload' : 'default',
    })
    if (!response.ok) return failed({ type: 'http', status: response.status })
    return { status: 'fetched', bytes: await response.arrayBuffer() }
  } catch {
    return failed({ type: 'unreachable' })
  }
}

/** As `fetchAtlasFile`, and the atlas of the file. */
export async function loadAtlas(path: string, afresh = false): Promise<LoadResult> {
  const fetched = await fetchAtlasFile(path, afresh)
  if (fetched.status === 'failed') return fetched
  const read = await readAtlasFile(fetched.bytes)
  if (read.status === 'failed') return read
  return { status: 'ready', atlas: buildAtlas(read.file, read.sha256, countryNames), problems: read.problems }
}
