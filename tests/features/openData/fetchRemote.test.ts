import { ReadableStream } from 'node:stream/web'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchRemote } from '@/features/openData/fetchRemote'

const URL_OF_FILE = 'https://data.example.org/tables/my%20visits.csv'

const bytes = (count: number) => new Uint8Array(count).fill(65)

/** A body that sends its parts, then either ends or says nothing more. */
const sending = (parts: readonly Uint8Array[], ends = true) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(part)
      if (ends) controller.close()
    },
  })

/** Answers once, as a network does that is ended by the signal. */
const stubNetwork = (answer: Response | Promise<Response>) => {
  const asked = vi.fn((_: string, { signal }: RequestInit) =>
    Promise.race([
      Promise.resolve(answer),
      new Promise<never>((__, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('ended', 'AbortError')))
      }),
    ]),
  )
  vi.stubGlobal('fetch', asked)
  return asked
}

const ask = (limits?: { readonly bytes: number; readonly silenceMs: number }) => {
  const seen: (readonly [number, number | null])[] = []
  const answer = fetchRemote({
    url: URL_OF_FILE,
    host: 'data.example.org',
    signal: new AbortController().signal,
    onProgress: (count, total) => seen.push([count, total]),
    ...(limits === undefined ? {} : { limits }),
  })
  return { answer, seen }
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('fetchRemote', () => {
  it('asks without cookies, without saying from where, and follows nothing', async () => {
    const asked = stubNetwork(new Response('a,b'))
    await ask().answer
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      URL_OF_FILE,
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' }),
    )
  })

  it('gives a file with the name and type that it has there, and tells how far it is', async () => {
    const headers = { 'content-type': 'text/csv', 'content-length': '5' }
    stubNetwork(new Response(sending([bytes(2), bytes(3)]), { headers }))
    const { answer, seen } = ask()
    const result = await answer
    expect(result).toMatchObject({
      status: 'fetched',
      file: { name: 'my visits.csv', type: 'text/csv', size: 5 },
    })
    expect(seen).toEqual([
      [2, 5],
      [5, 5],
    ])
  })

  it('no longer trusts the length of a compressed answer once more than that has come', async () => {
    stubNetwork(new Response(sending([bytes(4), bytes(4)]), { headers: { 'content-length': '5' } }))
    const { answer, seen } = ask()
    expect(await answer).toMatchObject({ status: 'fetched', file: { size: 8 } })
    expect(seen).toEqual([
      [4, 5],
      [8, null],
    ])
  })

  it('refuses what says that it is too much, before its first byte', async () => {
    stubNetwork(new Response(sending([bytes(1)], false), { headers: { 'content-length': '11' } }))
    expect(await ask({ bytes: 10, silenceMs: 1000 }).answer).toEqual({
      status: 'failed',
      failure: { type: 'too-large', bytes: 11, limit: 10 },
    })
  })

  it('stops at the limit where the length is not said', async () => {
    stubNetwork(new Response(sending([bytes(6), bytes(6)], false)))
    expect(await ask({ bytes: 10, silenceMs: 1000 }).answer).toEqual({
      status: 'failed',
      failure: { type: 'too-large', bytes: 12, limit: 10 },
    })
  })

  it('names the answer of a server that has no such file', async () => {
    stubNetwork(new Response('gone', { status: 410 }))
    expect(await ask().answer).toEqual({
      status: 'failed',
      failure: { type: 'http', host: 'data.example.org', status: 410 },
    })
  })

  it('does not wait for a host that says nothing', async () => {
    vi.useFakeTimers()
    stubNetwork(new Promise<Response>(() => undefined))
    const { answer } = ask()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await answer).toEqual({
      status: 'failed',
      failure: { type: 'silent', host: 'data.example.org', seconds: 30 },
    })
  })

  it('cannot say why a network failed', async () => {
    stubNetwork(Promise.reject(new TypeError('Failed to fetch')))
    expect(await ask().answer).toEqual({
      status: 'failed',
      failure: { type: 'unreachable', host: 'data.example.org' },
    })
  })
})
