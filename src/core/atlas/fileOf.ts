/** The file that an atlas was made of, or that of some of its records. It makes each record that it holds. */
import type { Atlas } from './atlas'
import { extractFile } from './extractFile'
import type { AtlasFile, AtlasRecord } from './schema'

/** In the order of the file, which is not that of time. */
function inFileOrder({ columns, records }: Atlas, some: readonly AtlasRecord[]): AtlasRecord[] {
  const rowOf = ({ id }: AtlasRecord) => columns.row[records.indexOf(id)] ?? 0
  return some
    .map((record) => ({ record, row: rowOf(record) }))
    .toSorted((a, b) => a.row - b.row)
    .map(({ record }) => record)
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
