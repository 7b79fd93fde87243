/**
 * GeoJSON (RFC 7946) as a table: a feature's properties are columns, the two ends of its line the coordinates of
 * origin and destination, a point those of the destination. A line in several pieces, as one that crosses the
 * antimeridian, goes from its first position to its last. Heights are left out.
 *
 * A feature without a geometry is a row without coordinates. One whose shape says no place or journey, or whose
 * coordinates are no numbers, is refused by name; when none is left, the file is. Coordinates of another reference
 * system would be wrong everywhere: such a file is refused.
 */
import { asObject } from '@/core/atlas/jsonPath'
import type { ObjectRow } from './readObjects'
import { flattenObject, readObjects, shownValue } from './readObjects'
import type { SourceText, TableReading } from './readTable'
import { refused } from './readTable'

type Json = Readonly<Record<string, unknown>>

/** Those that say a place or a journey. */
const DRAWN = ['Point', 'LineString', 'MultiLineString']
const GEOMETRIES = [...DRAWN, 'MultiPoint', 'Polygon', 'MultiPolygon', 'GeometryCollection']
/** The names under which the coordinates of WGS 84 go by, longitude first. */
const WGS84 = /(?:CRS:?84|EPSG:(?::|[\d.]*:)?4326|WGS_?84)$/i

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** Whether a value is a feature, a collection of features or a bare geometry. */
export function isGeoJson(value: unknown): boolean {
  const type = asObject(value)?.type
  if (type === 'FeatureCollection') return true
  if (type === 'Feature') return asObject(value)?.geometry !== undefined
  return isGeometry(value)
}

const isGeometry = (value: unknown): boolean => {
  const object = asObject(value)
  const { type } = object ?? {}
  if (typeof type !== 'string' || !GEOMETRIES.includes(type)) return false
  return isList(type === 'GeometryCollection' ? object?.geometries : object?.coordinates)
}

/** The name of a reference system that is not WGS 84; `null` for none and for that. */
const foreignCrs = (object: Json): string | null => {
  if (object.crs === undefined || object.crs === null) return null
  const properties = asObject(asObject(object.crs)?.properties)
  const name = properties?.name ?? properties?.href ?? properties?.code
  if (typeof name !== 'string') return shownValue(object.crs)
  return WGS84.test(name) ? null : name
}

type Ends = { readonly origin: readonly number[] | null; readonly destination: readonly number[] }

const readPosition = (value: unknown): readonly number[] | null =>
  isList(value) && value.length >= 2 && value.slice(0, 2).every((part) => typeof part === 'number')
    ? (value as readonly number[])
    : null

const readEnds = (type: unknown, coordinates: unknown): Ends | null => {
  if (type === 'Point') {
    const destination = readPosition(coordinates)
    return destination === null ? null : { origin: null, destination }
  }
  const lines = type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : null
  if (!isList(lines) || !lines.every(isList)) return null
  const positions = lines.flat().map(readPosition)
  const [origin, destination] = [positions[0], positions.at(-1)]
  const isWhole = positions.length > 1 && !positions.includes(null)
  return isWhole && origin && destination ? { origin, destination } : null
}

/** A column's name, or one that no property has. */
const freeName = (name: string, taken: ReadonlyMap<string, string>): string =>
  taken.has(name) ? freeName(`geometry.${name}`, taken) : name

const addEnd = (cells: Map<string, string>, end: string, position: readonly number[]): void => {
  const [lng, lat] = position
  const names = [freeName(`${end}_lat`, cells), freeName(`${end}_lng`, cells)] as const
  cells.set(names[0], String(lat)).set(names[1], String(lng))
}

const refusedFeature = (value: string): ObjectRow => ({ type: 'refused', reason: 'geometry', value })

/** Its name, and the coordinates where they are what is wrong with it. */
const describeShape = (geometry: unknown): string => {
  const { type, coordinates }: Json = asObject(geometry) ?? {}
  if (typeof type !== 'string') return shownValue(geometry)
  return DRAWN.includes(type) ? `${type} ${shownValue(coordinates)}`.trimEnd() : shownValue(type)
}

const readFeature = (value: unknown): ObjectRow => {
  const feature = isGeometry(value) ? { type: 'Feature', geometry: value } : asObject(value)
  if (feature?.type !== 'Feature') {
    return { type: 'refused', reason: 'unreadable-row', value: shownValue(value) }
  }
  const { geometry, properties, id }: Json = feature
  const cells = flattenObject(asObject(properties) ?? {})
  if ((typeof id === 'string' || typeof id === 'number') && !cells.has('id')) cells.set('id', String(id))
  if (geometry === null || geometry === undefined) {
    return [...cells.values()].every((text) => text.trim() === '')
      ? refusedFeature('null')
      : { type: 'cells', cells }
  }
  const shape = asObject(geometry)
  const crs = foreignCrs(feature) ?? foreignCrs(shape ?? {})
  if (crs !== null) return refusedFeature(crs)
  const ends = readEnds(shape?.type, shape?.coordinates)
  if (ends === null) return refusedFeature(describeShape(geometry))
  if (ends.origin !== null) addEnd(cells, 'origin', ends.origin)
  addEnd(cells, 'destination', ends.destination)
  return { type: 'cells', cells }
}

/** @param values a collection, a feature, or those of a sequence */
export function readGeoJson(values: readonly unknown[], source: SourceText): TableReading {
  const features: unknown[] = []
  for (const value of values) {
    const object = asObject(value)
    const crs = object === null ? null : foreignCrs(object)
    if (crs !== null) return refused({ type: 'foreign-crs', crs })
    if (object?.type !== 'FeatureCollection') features.push(value)
    else if (isList(object.features)) for (const feature of object.features) features.push(feature)
  }
  const geometries: string[] = []
  const reading = readObjects('geojson', source, features.length, (i) => {
    const row = readFeature(features[i])
    if (row.type === 'refused' && row.reason === 'geometry') geometries.push(row.value)
    return row
  })
  const [geometry] = geometries
  return reading.status === 'refused' && reading.reason.type === 'no-records' && geometry !== undefined
    ? refused({ type: 'geometry', geometry })
    : reading
}
