/// <reference lib="webworker" />
/**
 * Keeps the atlas in the browser, so that every link opens without a network after one visit.
 *
 * Kept are the app, the data and the shapes (`scripts/build/serviceWorker.ts` makes the list), each file held
 * to its hash: what a login page or a half-finished deployment answers in its place is refused, and the
 * version before stays. A newer version waits until the reader asks for it; scripts of the version before stay
 * with the tabs that still run it. Pages of single records, countries and pairs are not kept: see `answerPage`.
 *
 * An address with the key `reset` takes all of this away again; that works while the app itself is broken.
 */
import type { PrecacheEntry } from 'workbox-precaching/_types'
import { PrecacheController } from 'workbox-precaching/PrecacheController'
import { answerPage } from './answerPage'
import { cacheNames } from './cacheNames'
import { SKIP_WAITING } from './messages'
import { linkOfPage } from '@/core/view/address'

declare const self: ServiceWorkerGlobalScope

/** The files to keep, from the root of the site; put in by the build. */
declare const KEPT_FILES: readonly PrecacheEntry[]

const ROOT = self.registration.scope
const names = cacheNames(ROOT)
const kept = new PrecacheController({ cacheName: names.kept })
kept.addToCacheList([...KEPT_FILES])

/** From the root, without the query; `null` for what is not ours. `index.html` is its folder. */
const pathOf = ({ origin, pathname }: URL): string | null => {
  const address = origin + pathname
  return address.startsWith(ROOT) ? address.slice(ROOT.length).replace(/(^|\/)index\.html$/, '$1') : null
}

const answerKept = (path: string, event: FetchEvent): Promise<Response> =>
  kept.strategy.handle({ event, request: new Request(ROOT + path) })

/** A script of the version before, else what the server has. */
async function answerAsset(request: Request): Promise<Response> {
  const older = await caches.open(names.older)
  return (await older.match(request, { ignoreVary: true })) ?? fetch(request)
}

/** Takes the atlas out of this browser, unless the server cannot be reached: then it would be gone. */
async function answerReset(address: URL, event: FetchEvent): Promise<Response> {
  const reached = await fetch(ROOT, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  if (reached?.ok !== true) return answerKept('', event)
  await self.registration.unregister()
  for (const name of Object.values(names)) await caches.delete(name)
  address.searchParams.delete('reset')
  return Response.redirect(address.href)
}

function answer(event: FetchEvent): Promise<Response> | null {
  const { request } = event
  const address = new URL(request.url)
  const path = request.method === 'GET' ? pathOf(address) : null
  if (path === null) return null
  const isNavigation = request.mode === 'navigate'
  if (isNavigation && address.searchParams.has('reset')) return answerReset(address, event)
  if (kept.getCacheKeyForURL(ROOT + path) !== undefined) return answerKept(path, event)
  if (path.startsWith('assets/')) return answerAsset(request)
  const link = isNavigation ? linkOfPage(path, address.search) : null
  return link === null ? null : answerPage(request.url, `${ROOT}?${link}`)
}

/** Puts aside the scripts and styles that only the version before has; those of an earlier one go. */
async function keepOlder(): Promise<void> {
  const wanted = new Set(kept.getURLsToCacheKeys().values())
  await caches.delete(names.older)
  const [from, older] = await Promise.all([caches.open(names.kept), caches.open(names.older)])
  for (const request of await from.keys()) {
    const response = await from.match(request)
    if (response !== undefined && !wanted.has(request.url) && request.url.startsWith(`${ROOT}assets/`))
      await older.put(request, response)
  }
}

async function takeOver(event: ExtendableEvent): Promise<void> {
  // Without room for both versions the new one goes on alone: an older tab then asks the server.
  await keepOlder().catch(() => undefined)
  await kept.activate(event)
  await self.clients.claim()
}

self.addEventListener('install', (event) => event.waitUntil(kept.install(event)))
self.addEventListener('activate', (event) => event.waitUntil(takeOver(event)))
self.addEventListener('message', ({ data }) => {
  if (data === SKIP_WAITING) void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const answered = answer(event)
  if (answered !== null) event.respondWith(answered)
})
