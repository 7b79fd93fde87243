/** The file that an atlas was made of, or that of some of its records. It makes each record that it holds. */
import type { Atlas } from './atlas'
import { extractFile } from './extractFile'
import type { AtlasFile, AtlasRecord } from './schema'

/** In the order of the file, which is not that of time. */
function inFileOrder({ columns: { row }, records }: Atlas, some: readonly AtlasRecord[]): AtlasRecord[] {
  // An id is had for less than a record, and looked up for less than its index.
  const chosen = some.length === records.length ? null : new Set(some.map(({ id }) => id))
  const byRow = new Int32Array(records.length).fill(-1)
  for (let i = 0; i < row.length; i++) {
    if (chosen === null || chosen.has(records.idOf(i) ?? '')) byRow[row[i] ?? 0] = i
  }
  const ordered: AtlasRecord[] = []
  for (const i of byRow) {
    const record = records.get(i)
    if (record !== undefined) ordered.push(record)
  }
  return ordered
}

/** @param some of its records, each once, in any order; all of them give the whole file */
export function fileOf(atlas: Atlas, some: readonly AtlasRecord[]): AtlasFile {
  const frame = {
    ...atlas.file,
    people: [...atlas.people.values()],
    places: [...atlas.places.values()],
  }
  const records = inFileOrder(atlas, some)
  return records.length === atlas.records.length ? { ...frame, records } : extractFile(frame, records)
}
