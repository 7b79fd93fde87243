/**
 * What the build made, by its manifest: which scripts run before the reader's first click, which draw the
 * timeline, and what each weighs after brotli, as a host sends it.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

/**
 * Dynamic imports that the first view asks for by itself: the app, the map and the reader's messages. A chunk
 * that another part shares stands under its own name instead of its module's.
 */
const ASKED_FOR_AT_ONCE = /^(_map-|src\/(main\.tsx|features\/map\/|adapters\/leaflet\/|i18n\/fr\/index))/
const FRENCH = 'src/i18n/fr/index.ts'
/** What speaks of the network, takes a drop and prints comes by itself when the first view has stood for a while. */
const LATER = /^src\/((app|i18n\/fr)\/offline|app\/openData\/OpenByDrop|features\/export\/BriefPart)/
const TIMELINE = /^src\/(features\/timeline|adapters\/vis-timeline)\//

export interface Bundle {
  /** Scripts that run before the first click, the timeline apart. */
  readonly first: readonly string[]
  /** Those among them that run whatever the reader's language is. */
  readonly anyLanguage: readonly string[]
  /** Scripts that the timeline adds to them. */
  readonly timeline: readonly string[]
  /** Scripts that come by themselves some seconds later. */
  readonly later: readonly string[]
  readonly all: readonly string[]
}

/** Bytes after brotli at its best, the setting of hosts that compress ahead. */
export const brotliSize = (path: string): number => brotliCompressSync(readFileSync(path)).length

export function readBundle(dist: string): Bundle {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest

  /** All chunks that arrive with `key`: its static imports, and the dynamic ones whose key passes. */
  const arriveWith = (key: string, dynamic: RegExp | null, seen = new Set<string>()): Set<string> => {
    const chunk = manifest[key]
    if (chunk === undefined || seen.has(key)) return seen
    seen.add(key)
    const next = [
      ...(chunk.imports ?? []),
      ...(chunk.dynamicImports ?? []).filter((each) => dynamic?.test(each)),
    ]
    for (const each of next) arriveWith(each, dynamic, seen)
    return seen
  }
  const files = (keys: Iterable<string>) =>
    [...new Set([...keys].flatMap((key) => manifest[key]?.file ?? []))]
      .filter((file) => file.endsWith('.js'))
      .toSorted()

  const keys = Object.keys(manifest)
  const entries = keys.filter((key) => manifest[key]?.isEntry === true)
  if (entries.length === 0) throw new Error(`readBundle: no entry in the manifest of ${dist}`)
  const first = files(entries.flatMap((key) => [...arriveWith(key, ASKED_FOR_AT_ONCE)]))
  const arriveFor = (part: RegExp) =>
    files(keys.filter((key) => part.test(key)).flatMap((key) => [...arriveWith(key, part)]))
  const timeline = arriveFor(TIMELINE)
  return {
    first,
    anyLanguage: first.filter((file) => manifest[FRENCH]?.file !== file),
    timeline: timeline.filter((file) => !first.includes(file)),
    later: arriveFor(LATER),
    all: readdirSync(join(dist, 'assets'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `assets/${name}`),
  }
}
