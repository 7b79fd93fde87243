/** The data set that a record comes from. */
import { BUNDLED } from './dataSetId'
import type { Atlas, AtlasDataSet } from '@/core/atlas/atlas'

/** "A" for the first of the data sets that are on, whatever its colour. */
export const keyLetter = (index: number): string => String.fromCodePoint(65 + (index % 26))

/** As the colour key names it. */
export interface KeyedDataSet {
  readonly letter: string
  readonly dataSet: AtlasDataSet
}

/** Whether a record is the atlas' own, and not of an opened file. */
export const isOurs = ({ dataSets, columns, records }: Atlas, record: string): boolean =>
  dataSets[columns.dataSet[records.indexOf(record)] ?? 0]?.id === BUNDLED

/** @param index of the record @returns `null` while one data set is on: there is nothing to tell apart */
export function dataSetOf({ dataSets, columns }: Atlas, index: number): KeyedDataSet | null {
  const at = columns.dataSet[index] ?? 0
  const dataSet = dataSets[at]
  return dataSets.length < 2 || dataSet === undefined ? null : { letter: keyLetter(at), dataSet }
}
