/** The file that an atlas was made of, or that of some of its records, which are in it as they are given. */
import type { Atlas } from './atlas'
import { articlesNamed, extractFile } from './extractFile'
import type { Article, AtlasFile, AtlasRecord } from './schema'

/** In the order of the file, which is not that of time. */
function inFileOrder({ columns: { row }, records }: Atlas, some: readonly AtlasRecord[]): AtlasRecord[] {
  // An id is had for less than a record, and looked up for less than its index.
  const byId = new Map(some.map((record) => [record.id, record]))
  const byRow: (AtlasRecord | undefined)[] = Array.from({ length: records.length })
  for (const [i, at] of row.entries()) byRow[at] = byId.get(records.idOf(i) ?? '')
  return byRow.filter((record) => record !== undefined)
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

/** The articles of that file alone. */
export const articlesOfFile = ({ file, records }: Atlas, some: readonly AtlasRecord[]): readonly Article[] =>
  some.length === records.length ? file.articles : articlesNamed(file, some)
