// What a page's address answers, by what the network gives for it.
import { afterEach, expect, it, vi } from 'vitest'
import { answerPage } from '@/offline/answerPage'

const ADDRESS = 'https://axes.example/atlas/fr/visite/diop/'
const VIEW = 'https://axes.example/atlas/?v=diop&lang=fr'
const OURS = '<!doctype html><html lang="fr" data-root="../../../"><h1>Diop</h1></html>'

const network = (give: (init: RequestInit) => Promise<Response>) =>
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => give(init))
const giving = (body: string, status = 200) => network(async () => new Response(body, { status }))
const answered = async () => {
  const response = await answerPage(ADDRESS, VIEW)
  return response.headers.get('location') ?? `${response.status} ${await response.text()}`
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('is the page, whole, while the network gives it', async () => {
  giving(OURS)
  expect(await answered()).toBe(`200 ${OURS}`)
})

it('is the word of the host that there is no such page, or that it is elsewhere', async () => {
  giving('Not found', 404)
  expect(await answered()).toBe('404 Not found')
  network(async () => new Response(null, { status: 301, headers: { location: `${ADDRESS}x/` } }))
  expect(await answered()).toBe(`${ADDRESS}x/`)
})

it('leads to the view when the server is in trouble, or another answers in its place', async () => {
  giving('Bad gateway', 502)
  expect(await answered()).toBe(VIEW)
  giving('<!doctype html><html><h1>Log in</h1></html>')
  expect(await answered()).toBe(VIEW)
})

it('leads to the view without a network', async () => {
  network(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await answered()).toBe(VIEW)
})

it('leads to the view when the head of an answer comes and the rest does not', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
  network(async ({ signal }) => {
    const body = new ReadableStream({ start: (stream) => stream.error(signal?.reason) })
    return new Response(body, { status: 200 })
  })
  expect(await answered()).toBe(VIEW)
  expect(timeout).toHaveBeenCalledOnce()
})
