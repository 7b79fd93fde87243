/**
 * The versions of the data that were published: `versions.json`, newest last, and what lies between two of them.
 *
 * Every version's file stays served, so that a citation can be checked, and each lists the marks of its records
 * (`recordHash.ts`), so that a link made with an older one can say what has changed since without reading both.
 */
import * as v from 'valibot'
import { formatDataVersion } from './dataVersion'
import { hashRecords } from './recordHash'
import type { AtlasFile } from './schema'
import type { RecordId } from '@/core/view/view'

const version = v.object({
  /** As links carry it: "2026.11.22-a1b2". */
  ds: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d{2}-[0-9a-f]{4}$/)),
  /** The day of the last edit. */
  dataVersion: v.pipe(v.string(), v.isoDate()),
  /** Of the file's bytes. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Where the file lies, from the folder of `versions.json`: it leads nowhere else. */
  file: v.pipe(v.string(), v.regex(/^versions\/[\w.-]+\.json$/)),
  /** The mark of each record. */
  records: v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
})
const versionsSchema = v.array(version)

export type DataVersion = Readonly<v.InferOutput<typeof version>>

/** `null` for anything that is no list of versions. */
export function parseVersions(json: unknown): readonly DataVersion[] | null {
  const read = v.safeParse(versionsSchema, json)
  return read.success ? read.output : null
}

/** The entry of a file. @param sha256 of its bytes, hexadecimal */
export function describeVersion(file: AtlasFile, sha256: string): DataVersion {
  const ds = formatDataVersion(file.dataVersion, sha256)
  return {
    ds,
    dataVersion: file.dataVersion,
    sha256,
    file: `versions/${ds}.json`,
    records: hashRecords(file),
  }
}

export interface VersionComparison {
  /** Nothing changed, removed or added: every link shows what it showed. */
  readonly same: boolean
  readonly changed: readonly RecordId[]
  readonly removed: readonly RecordId[]
  readonly added: readonly RecordId[]
}

type Marked = Pick<DataVersion, 'records'>

/** What happened to the records between two versions; ids in the order of their code units. */
export function compareVersions(then: Marked, now: Marked): VersionComparison {
  const [before, after] = [new Map(Object.entries(then.records)), new Map(Object.entries(now.records))]
  const changed = [...before.keys()].filter((id) => after.has(id) && after.get(id) !== before.get(id)).sort()
  const removed = [...before.keys()].filter((id) => !after.has(id)).sort()
  const added = [...after.keys()].filter((id) => !before.has(id)).sort()
  return { same: changed.length + removed.length + added.length === 0, changed, removed, added }
}

/**
 * The day of the version that gave a record its present form; `null` for one that the newest version has not.
 * A feed says with it which entries are news.
 */
export function lastChanged(id: RecordId, versions: readonly DataVersion[]): string | null {
  const marks = versions.map(({ records }) => new Map(Object.entries(records)).get(id))
  const present = marks.at(-1)
  if (present === undefined) return null
  return versions[marks.findLastIndex((mark) => mark !== present) + 1]?.dataVersion ?? null
}

/** What a reader is told whose link names another version than the one on screen; see `Notice`. */
export type DataVersionNotice = {
  readonly type: 'data-version'
  /** The version that the link names. */
  readonly version: string
} & (
  | {
      readonly outcome: 'compared'
      /** Its file, from the folder of `versions.json`. */
      readonly file: string
      readonly comparison: VersionComparison
    }
  /** It is listed, the one on screen is not: nothing can be said of what changed. */
  | { readonly outcome: 'not-comparable'; readonly file: string }
  | { readonly outcome: 'unknown' }
)

/**
 * @param linked the version that the link names
 * @param current the version on screen
 * @returns `null` when they are the same
 */
export function dataVersionNotice(
  linked: string,
  current: string,
  versions: readonly DataVersion[],
): DataVersionNotice | null {
  if (linked === current) return null
  const then = versions.find(({ ds }) => ds === linked)
  if (then === undefined) return { type: 'data-version', version: linked, outcome: 'unknown' }
  const { file } = then
  const now = versions.find(({ ds }) => ds === current)
  return now === undefined
    ? { type: 'data-version', version: linked, outcome: 'not-comparable', file }
    : {
        type: 'data-version',
        version: linked,
        outcome: 'compared',
        file,
        comparison: compareVersions(then, now),
      }
}
