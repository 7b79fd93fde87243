/** What the documents are written from, read from the files of the site. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { Atlas } from '@/core/atlas/atlas'
import type { CountryShapes, ShapeTopology } from '@/core/geo/countryShapes'
import { readShapes } from '@/core/geo/countryShapes'
import { countryNames } from '@/i18n/countryNames'

const dataFile = (name: string) => readFileSync(join(import.meta.dirname, '../../public/data', name))

export function readBundledAtlas(): Atlas {
  const bytes = dataFile('atlas.json')
  const read = parseAtlas(JSON.parse(bytes.toString('utf8')))
  if (read.status === 'failed') throw new Error(`readBundledAtlas: ${read.reason.type}`)
  return buildAtlas(read.file, createHash('sha256').update(bytes).digest('hex'), countryNames)
}

export const readBundledShapes = (detail: '110m' | '50m'): CountryShapes =>
  readShapes(JSON.parse(dataFile(`countries-${detail}.json`).toString('utf8')) as ShapeTopology)
