/** The shapes of the world from the files of the site, coarse or fine. */
import type { CountryShapes, ShapeTopology } from './countryShapes'
import { readShapes } from './countryShapes'

/** In millionths of the true size: coarse, fine. */
export type Detail = '110m' | '50m'

type FetchFile = (path: string) => Promise<Response>

/** Rejects when the file cannot be had. @param fetchFile of the site, by its path from the root */
export async function loadShapes(detail: Detail, fetchFile: FetchFile): Promise<CountryShapes> {
  const response = await fetchFile(`data/countries-${detail}.json`)
  if (!response.ok) throw new Error(`countries-${detail}.json: HTTP ${response.status}`)
  return readShapes((await response.json()) as ShapeTopology)
}
