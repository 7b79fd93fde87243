/**
 * `npm run data:version` lists the present `public/data/atlas.json` in `public/data/versions.json`, unless it is
 * listed already, and keeps a copy of it, so that links and citations made with it stay good. Exits with 1 when
 * the file cannot be a version.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { DataVersion } from '@/core/atlas/versions'
import { describeVersion, parseVersions } from '@/core/atlas/versions'

const DATA_FOLDER = fileURLToPath(new URL('../public/data/', import.meta.url))

export type Recording =
  | { readonly status: 'recorded' | 'known'; readonly version: DataVersion }
  | { readonly status: 'refused'; readonly reason: string }

const refused = (reason: string): Recording => ({ status: 'refused', reason })

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The versions that a folder lists, none before the first; `null` when its list does not read. */
export const readVersions = (folder: string): readonly DataVersion[] | null => {
  const path = join(folder, 'versions.json')
  return existsSync(path) ? parseVersions(parsed(readFileSync(path, 'utf8'))) : []
}

/** @param folder where `atlas.json` lies and `versions.json` with the folder `versions` beside it */
export function recordVersion(folder: string): Recording {
  const bytes = readFileSync(join(folder, 'atlas.json'))
  const read = parseAtlas(parsed(bytes.toString('utf8')))
  if (read.status === 'failed') return refused(`atlas.json cannot be read as an atlas: ${read.reason.type}`)
  const [problem] = read.problems
  if (problem !== undefined)
    return refused(`atlas.json: ${problem.path} is ${problem.reason}; run data:check`)

  const versions = readVersions(folder)
  if (versions === null) return refused('versions.json is no list of versions')
  const version = describeVersion(read.file, createHash('sha256').update(bytes).digest('hex'))
  const known = versions.find(({ sha256 }) => sha256 === version.sha256)
  if (known !== undefined) return { status: 'known', version: known }
  if (versions.some(({ ds }) => ds === version.ds))
    return refused(`${version.ds} is the name of another version already; set dataVersion to another day`)
  const newest = versions.at(-1)
  if (newest !== undefined && version.dataVersion < newest.dataVersion)
    return refused(`dataVersion ${version.dataVersion} is before the newest version, ${newest.dataVersion}`)

  mkdirSync(join(folder, 'versions'), { recursive: true })
  writeFileSync(join(folder, version.file), bytes)
  writeFileSync(join(folder, 'versions.json'), `${JSON.stringify([...versions, version], null, 2)}\n`)
  return { status: 'recorded', version }
}

function main(): number {
  const recording = recordVersion(DATA_FOLDER)
  if (recording.status === 'refused') {
    console.error(recording.reason)
    return 1
  }
  const { version } = recording
  const count = Object.keys(version.records).length
  console.log(
    `${version.ds}: ${count} records, ${recording.status === 'known' ? 'listed already' : 'listed'}`,
  )
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main()
