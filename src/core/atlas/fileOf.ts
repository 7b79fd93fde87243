/** The file that an atlas was made of, or that of some of its records. It makes each record that it holds. */
import type { Atlas } from './atlas'
import { extractFile } from './extractFile'
import type { AtlasFile, AtlasRecord } from './schema'

/** All of them, in the order of the file, which is not that of time. */
function allInOrder({ columns: { row }, records }: Atlas): AtlasRecord[] {
  const ordered: AtlasRecord[] = []
  let index = 0
  for (const record of records) ordered[row[index++] ?? 0] = record
  return ordered
}

function inOrder({ columns: { row }, records }: Atlas, some: readonly AtlasRecord[]): AtlasRecord[] {
  const rowOf = ({ id }: AtlasRecord) => row[records.indexOf(id)] ?? 0
  return some
    .map((record) => ({ record, at: rowOf(record) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ record }) => record)
}

/** @param some of its records, each once, in any order; all of them give the whole file */
export function fileOf(atlas: Atlas, some: readonly AtlasRecord[]): AtlasFile {
  const frame = {
    ...atlas.file,
    people: [...atlas.people.values()],
    places: [...atlas.places.values()],
  }
  return some.length === atlas.records.length
    ? { ...frame, records: allInOrder(atlas) }
    : extractFile(frame, inOrder(atlas, some))
}
