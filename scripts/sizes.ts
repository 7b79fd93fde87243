/**
 * Holds the build to its budgets: `tsx scripts/sizes.ts [dist]`. Sizes are after brotli. Exits with 1 when one
 * is exceeded, or when a part of the build that a budget speaks of is not there.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { brotliSize, readBundle } from './bundle'

const KIB = 1024
const dist = process.argv[2] ?? 'dist'
const bundle = readBundle(dist)
const inDist = (file: string) => join(dist, file)

const parts = [
  { name: 'JavaScript before the first click, without the timeline', files: bundle.first, budget: 170 * KIB },
  { name: 'the timeline, when it comes', files: bundle.timeline, budget: 90 * KIB },
  { name: 'all code', files: bundle.all, budget: 450 * KIB },
  {
    name: 'country shapes',
    files: ['data/countries-110m.json', 'data/countries-50m.json'].filter((file) => existsSync(inDist(file))),
    budget: 80 * KIB,
  },
]

let exceeded = 0
for (const { name, files, budget } of parts) {
  const size = files.reduce((sum, file) => sum + brotliSize(inDist(file)), 0)
  const kept = files.length > 0 && size <= budget
  if (!kept) exceeded += 1
  const verdict = files.length === 0 ? 'NOT FOUND' : kept ? 'kept' : 'EXCEEDED'
  console.log(
    `${(size / KIB).toFixed(1).padStart(7)} KiB of ${(budget / KIB).toFixed(0).padStart(3)}  ${verdict}  ${name}`,
  )
  for (const file of files)
    console.log(`${''.padStart(22)}${(brotliSize(inDist(file)) / KIB).toFixed(1).padStart(7)}  ${file}`)
}
process.exit(exceeded === 0 ? 0 : 1)
