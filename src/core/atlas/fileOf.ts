/** The file that an atlas was made of, or that of some of its records, which are in it as they are given. */
import type { Atlas } from './atlas'
import { articlesNamed, extractFile } from './extractFile'
import type { Article, AtlasFile, AtlasRecord } from './schema'
import type { Steps } from './steps'
import { listed } from './steps'

/** In the order of the file, which is not that of time. */
function* inFileOrder(
  { columns: { row }, records }: Atlas,
  some: readonly AtlasRecord[],
): Steps<AtlasRecord[]> {
  // An id is had for less than a record, and looked up for less than its index.
  const byId = new Map<string, AtlasRecord>()
  for (const record of some) {
    byId.set(record.id, record)
    yield ''
  }
  const byRow: (AtlasRecord | undefined)[] = Array.from({ length: records.length })
  for (const [i, at] of row.entries()) {
    byRow[at] = byId.get(records.idOf(i) ?? '')
    yield ''
  }
  return byRow.filter((record) => record !== undefined)
}

/** @param some of its records, each once, in any order; all of them give the whole file */
export function* fileOf(atlas: Atlas, some: readonly AtlasRecord[]): Steps<AtlasFile> {
  const people = yield* listed(atlas.people.values())
  const places = yield* listed(atlas.places.values())
  const records = yield* inFileOrder(atlas, some)
  const file = { ...atlas.file, people, places, records }
  return records.length === atlas.records.length ? file : yield* extractFile(file, records)
}

/** The articles of that file alone. */
export function* articlesOfFile(
  { file, records }: Atlas,
  some: readonly AtlasRecord[],
): Steps<readonly Article[]> {
  return some.length === records.length ? file.articles : yield* articlesNamed(file, some)
}
