/** What the app is measured with: made visits in any number, and the two real tables where they are at hand. */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import Papa from 'papaparse'
import { manyVisits, visitsCsv } from './manyVisits'
import type { LngLat } from '@/core/geo/lngLat'

export type Ends = readonly [from: LngLat, to: LngLat]

export interface DataSet {
  readonly name: string
  readonly fileName: string
  readonly records: number
  /** The table that a reader opens. */
  readonly csv: () => string
  /** Where each of its journeys begins and ends. */
  readonly journeys: () => readonly Ends[]
}

const REAL = ['us-secretary-travels.csv', 'us-president-travels.csv'].map((name) => `../shared/data/${name}`)

const inWords = (count: number) => `${count.toLocaleString('en')} visits`

export const madeVisits = (count: number): DataSet => ({
  name: inWords(count),
  fileName: `made-${count}.csv`,
  records: count,
  csv: () => visitsCsv(manyVisits(count)),
  journeys: () => {
    const { records, places } = manyVisits(count)
    const at = new Map(
      places.map(({ id, lng, lat }) => [id, lng === null || lat === null ? null : ([lng, lat] as const)]),
    )
    return records.flatMap(({ origin, place }): Ends[] => {
      const [from, to] = [at.get(origin ?? ''), at.get(place ?? '')]
      return from && to ? [[from, to]] : []
    })
  },
})

function realTravels(path: string): DataSet {
  const csv = readFileSync(path, 'utf8')
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  const position = (row: Record<string, string>, end: string): LngLat => [
    Number(row[`${end}_lon`]),
    Number(row[`${end}_lat`]),
  ]
  return {
    name: `${basename(path, '.csv')}, ${data.length.toLocaleString('en')}`,
    fileName: basename(path),
    records: data.length,
    csv: () => csv,
    journeys: () => data.map((row): Ends => [position(row, 'origin'), position(row, 'destination')]),
  }
}

export const realFiles = (): readonly DataSet[] => REAL.filter((path) => existsSync(path)).map(realTravels)
