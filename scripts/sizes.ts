/**
 * Holds the build to its budgets: `tsx scripts/sizes.ts [dist]`. Sizes are after brotli, but those of pictures and
 * of the script that blocks every document, which are as they lie there. Exits with 1 when one is exceeded, or
 * when a part of the build that a budget speaks of is not there.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliSize, readBundle } from './bundle'
import { remember } from '@/core/text/remember'

interface Part {
  readonly name: string
  readonly files: readonly string[]
  /** In KiB. */
  readonly budget: number
  /** Counted as it lies there. */
  readonly plain?: boolean
}

const KIB = 1024
const dist = process.argv[2] ?? 'dist'
const bundle = readBundle(dist)
const inDist = (file: string) => join(dist, file)
const plainSize = (file: string) => statSync(inDist(file)).size
/** A file may be part of several. */
const packedSize = remember((file) => brotliSize(inDist(file)))

/** What a document shows by itself: its HTML, and the stylesheets that it names. */
function firstView(file: string): readonly string[] {
  if (!existsSync(inDist(file))) return []
  const html = readFileSync(inDist(file), 'utf8')
  const styles = Array.from(
    html.matchAll(/<link rel="stylesheet" href="(?:\.\.?\/)+([^"]+)"/g),
    ([, path = '']) => path,
  )
  return styles.length === 0 ? [] : [file, ...styles]
}

/** The heaviest of the previews: each keeps the budget if it does. */
function heaviestPreview(): readonly string[] {
  if (!existsSync(inDist('previews'))) return []
  return readdirSync(inDist('previews'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.png'))
    .map((name) => `previews/${name}`)
    .toSorted((a, b) => plainSize(b) - plainSize(a))
    .slice(0, 1)
}

const existing = (...files: readonly string[]) => files.filter((file) => existsSync(inDist(file)))

const parts: readonly Part[] = [
  { name: 'JavaScript before the first click, without the timeline', files: bundle.first, budget: 170 },
  { name: 'the timeline, when it comes', files: bundle.timeline, budget: 90 },
  { name: 'all code', files: bundle.all, budget: 450 },
  {
    name: 'country shapes',
    files: existing('data/countries-110m.json', 'data/countries-50m.json'),
    budget: 80,
  },
  { name: 'the gazetteer, when a file is opened', files: existing('data/gazetteer.json'), budget: 300 },
  { name: 'first view in French', files: firstView('index.html'), budget: 25 },
  { name: 'first view in English', files: firstView('en/index.html'), budget: 25 },
  { name: 'the script that blocks every document', files: existing('boot.js'), budget: 1, plain: true },
  { name: 'the service worker', files: existing('sw.js'), budget: 16 },
  { name: 'the atlas in a sandboxed frame', files: existing('embed.js'), budget: 250 },
  { name: 'the heaviest preview', files: heaviestPreview(), budget: 300, plain: true },
]

const inKib = (bytes: number) => (bytes / KIB).toFixed(1).padStart(7)

let exceeded = 0
for (const { name, files, budget, plain = false } of parts) {
  const sizeOf = plain ? plainSize : packedSize
  const size = files.reduce((sum, file) => sum + sizeOf(file), 0)
  const kept = files.length > 0 && size <= budget * KIB
  if (!kept) exceeded += 1
  const verdict = files.length === 0 ? 'NOT FOUND' : kept ? 'kept' : 'EXCEEDED'
  console.log(`${inKib(size)} KiB of ${String(budget).padStart(3)}  ${verdict}  ${name}`)
  for (const file of files) console.log(`${''.padStart(22)}${inKib(sizeOf(file))}  ${file}`)
}
process.exit(exceeded === 0 ? 0 : 1)
