/**
 * Records as GeoJSON (RFC 7946): a line from origin to place for a visit, along the great circle and cut at the
 * antimeridian; a point for a meeting, for a journey within one place, and where one end is known; no geometry
 * where neither is. Positions are `[lng, lat]` in degrees of WGS 84.
 *
 * Properties are the columns of the table (`recordRow.ts`), in which both ends stand with their coordinates too: a
 * point alone does not say which end it is. What the file as a whole says of itself stands beside the features as
 * foreign members (section 6.1).
 */
import type { Exported } from './exported'
import { recordRow } from './recordRow'
import type { Atlas } from '@/core/atlas/atlas'
import { isMeeting } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import { arcOnGlobe } from '@/core/geo/arcOnGlobe'
import type { LngLat } from '@/core/geo/lngLat'
import { positionOf } from '@/core/plate/mapPlaces'
import { formatDay } from '@/core/time/day'

type Geometry =
  | { readonly type: 'Point'; readonly coordinates: LngLat }
  | { readonly type: 'LineString'; readonly coordinates: readonly LngLat[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly LngLat[])[] }

const point = (coordinates: LngLat): Geometry => ({ type: 'Point', coordinates })

const endOf = (id: string | null, atlas: Atlas): LngLat | null => (id === null ? null : positionOf(atlas, id))

function geometryOf(record: AtlasRecord, atlas: Atlas): Geometry | null {
  const from = endOf(record.origin, atlas)
  const to = endOf(record.place, atlas)
  if (from === null || to === null || isMeeting(record)) {
    const known = to ?? from
    return known === null ? null : point(known)
  }
  const lines = arcOnGlobe(from, to)
  const [line] = lines
  if (line === undefined) return point(to)
  return lines.length === 1
    ? { type: 'LineString', coordinates: line }
    : { type: 'MultiLineString', coordinates: lines }
}

/** Feature by feature, each on a line: what changes between two files can be compared. */
export function* geoJsonParts(exported: Exported): Generator<string> {
  const { atlas, records, language, title, extent, credit, made, link, provenance } = exported
  const head = {
    type: 'FeatureCollection',
    name: title,
    description: extent,
    credit,
    credits: atlas.file.credits.map((text) => text[language]),
    licence: atlas.file.licence,
    dataVersion: atlas.version,
    made: formatDay(made),
    link,
    ...(provenance === null ? {} : { provenance }),
    count: records.length,
    of: atlas.records.length,
  }
  yield `${JSON.stringify(head).slice(0, -1)},"features":[\n`
  for (const [i, record] of records.entries()) {
    const feature = {
      type: 'Feature',
      id: record.id,
      geometry: geometryOf(record, atlas),
      properties: recordRow(record, atlas, language),
    }
    yield `${i === 0 ? '' : ',\n'}${JSON.stringify(feature)}`
  }
  yield '\n]}\n'
}

export const writeGeoJson = (exported: Exported): string => [...geoJsonParts(exported)].join('')
