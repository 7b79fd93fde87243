/** What RFC 7946 asks of a feature collection, checked by its text; unlike the writer it knows nothing of records. */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPosition = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((part) => Number.isFinite(part)) &&
  Math.abs(Number(value[0])) <= 180 &&
  Math.abs(Number(value[1])) <= 90

function faultsOfLine(line: unknown): readonly string[] {
  if (!Array.isArray(line) || !line.every(isPosition)) return ['3.1.1: a line is a list of positions']
  if (line.length < 2) return ['3.1.4: a line has two positions or more']
  return line.some(([lng], i) => i > 0 && Math.abs(lng - (line[i - 1]?.[0] ?? lng)) > 180)
    ? ['3.1.9: a line crosses the antimeridian']
    : []
}

function faultsOfGeometry(geometry: unknown): readonly string[] {
  if (geometry === null) return []
  if (!isObject(geometry)) return ['3.1: a geometry is an object or null']
  const { type, coordinates } = geometry
  if ('properties' in geometry || 'geometry' in geometry) return ['7.1: members of other types']
  switch (type) {
    case 'Point':
      return isPosition(coordinates) ? [] : ['3.1.2: a point is a position']
    case 'LineString':
      return faultsOfLine(coordinates)
    case 'MultiLineString':
      return Array.isArray(coordinates) ? coordinates.flatMap(faultsOfLine) : ['3.1.5: a list of lines']
    default:
      return [`3.1: no geometry type ${String(type)}`]
  }
}

function faultsOfFeature(feature: unknown): readonly string[] {
  if (!isObject(feature) || feature['type'] !== 'Feature') return ['3.2: a feature says that it is one']
  const { id, properties } = feature
  return [
    ...(!('geometry' in feature) ? ['3.2: no geometry'] : faultsOfGeometry(feature['geometry'])),
    ...(!('properties' in feature) || !(properties === null || isObject(properties))
      ? ['3.2: no properties']
      : []),
    ...(id === undefined || ['string', 'number'].includes(typeof id)
      ? []
      : ['3.2: an id is a string or a number']),
    ...('features' in feature || 'coordinates' in feature ? ['7.1: members of other types'] : []),
  ]
}

export function checkGeoJson(text: string): readonly string[] {
  const json: unknown = JSON.parse(text)
  if (!isObject(json) || json['type'] !== 'FeatureCollection')
    return ['3.3: a collection says that it is one']
  const { features } = json
  return [
    ...('crs' in json ? ['4: no other reference system'] : []),
    ...(['geometry', 'properties', 'coordinates', 'geometries'].some((name) => name in json)
      ? ['7.1: members of other types']
      : []),
    ...(Array.isArray(features) ? features.flatMap(faultsOfFeature) : ['3.3: features are a list']),
  ]
}
