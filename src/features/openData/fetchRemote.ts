/**
 * Fetches a file of another host that the reader has agreed to: without cookies, without saying from where, without
 * following it elsewhere, and not for ever.
 *
 * What counts is what comes out of the network's own compression. A browser does not tell a page why a request
 * failed: no answer, a redirect, and a host that allows no other sites are all the same here.
 */
import type { RemoteFailure } from './problems'

const LIMITS = { bytes: 100_000_000, silenceMs: 30_000 } as const
type Limits = { readonly [L in keyof typeof LIMITS]: number }

export type RemoteFile =
  | { readonly status: 'fetched'; readonly file: File }
  | { readonly status: 'failed'; readonly failure: RemoteFailure }

interface RemoteRequest {
  readonly url: string
  /** As it is named to the reader. */
  readonly host: string
  /** Ends it; the answer is then of no account. */
  readonly signal: AbortSignal
  /** @param total as the host says; `null` when it does not */
  readonly onProgress: (bytes: number, total: number | null) => void
  readonly limits?: Limits
}

const nameOf = (url: string): string => {
  const last = new URL(url).pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

export async function fetchRemote(request: RemoteRequest): Promise<RemoteFile> {
  const { url, host, signal, onProgress, limits = LIMITS } = request
  const failed = (failure: RemoteFailure): RemoteFile => ({ status: 'failed', failure })
  const asking = new AbortController()
  const end = () => asking.abort()
  signal.addEventListener('abort', end)
  let timer: ReturnType<typeof setTimeout> | undefined
  let isSilent = false
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      isSilent = true
      end()
    }, limits.silenceMs)
  }
  const tooLarge = (bytes: number) => failed({ type: 'too-large', bytes, limit: limits.bytes })

  try {
    wait()
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: asking.signal,
    })
    if (!response.ok) return failed({ type: 'http', host, status: response.status })
    const said = response.headers.get('content-length')
    const total = said === null ? null : Number(said)
    if (total !== null && total > limits.bytes) return tooLarge(total)

    const parts: Uint8Array<ArrayBuffer>[] = []
    let bytes = 0
    const reader = response.body?.getReader()
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
      wait()
      bytes += part.value.length
      if (bytes > limits.bytes) return tooLarge(bytes)
      parts.push(part.value)
      // Of a compressed answer it was the length on the way, and not every host lets a page know.
      onProgress(bytes, total !== null && total >= bytes ? total : null)
    }
    const type = response.headers.get('content-type') ?? ''
    return { status: 'fetched', file: new File(parts, nameOf(url) || host, { type }) }
  } catch {
    return isSilent
      ? failed({ type: 'silent', host, seconds: Math.round(limits.silenceMs / 1000) })
      : failed({ type: 'unreachable', host })
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
    // What is too much, or no file, is not waited for.
    end()
  }
}
