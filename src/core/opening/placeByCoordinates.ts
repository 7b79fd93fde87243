/** A place whose coordinates the row gives: what it is called, and whether they look the wrong way round. */
import type { GazetteerPlace } from './gazetteer'
import type { LookUps } from './lookUps'
import type { NamedLocality, Point } from './namedLocality'
import { isNear, nearest } from './namedLocality'
import type { PlaceFinding } from './placeFinding'
import { choicesOf, isItself, missedAmong, nameIn, stopsAmong } from './placeFinding'
import { inBoth } from '@/core/atlas/inBoth'
import type { Text } from '@/core/atlas/schema'
import { kilometresBetween } from '@/core/geo/distance'

/** Coordinates this near to where they should be are not questioned. */
const UNQUESTIONED = 300

function isSwapped({ lat, lng }: Point, expected: GazetteerPlace | null | undefined): boolean {
  if (expected === null || expected === undefined || Math.abs(lng) > 90) return false
  const asGiven = kilometresBetween({ lat, lng }, expected)
  const otherWay = kilometresBetween({ lat: lng, lng: lat }, expected)
  return asGiven > UNQUESTIONED && otherWay < asGiven / 3
}

export function placeByCoordinates(
  { lat, lng }: Point,
  named: readonly NamedLocality[],
  stated: string | null,
  party: string | null,
  lookUps: LookUps,
): Omit<PlaceFinding, 'country'> {
  const point = { lat, lng }
  const country = stated ?? party
  const meant = named.find(({ candidates }) => isNear(point, nearest(point, candidates))) ?? named[0]
  const known = nearest(point, meant?.candidates ?? [])
  const near = isNear(point, known) ? known : undefined
  const capital = country === null ? null : lookUps.capitalOf(country)
  const isCapital = named.length === 0 && capital !== null && isNear(point, capital)
  return {
    place: {
      name: nameAt(point, meant?.name, near, isCapital ? capital : null, country, lookUps),
      lat,
      lng,
      country: stated ?? near?.country ?? party,
      precision: isCapital ? 'capital' : 'place',
      ...(near !== undefined && isItself(meant?.name ?? '', near) ? { geonames: near.geonames } : {}),
    },
    isNamed: isCapital || meant !== undefined,
    stops: stopsAmong(named, meant),
    missed: missedAmong(named, meant),
    by: 'coordinates',
    at: null,
    swapped: isSwapped(point, known ?? capital),
    choices: choicesOf(named.filter((each) => each !== meant)),
  }
}

/** "12.64° N, 8.00° W" / « 12,64° N, 8,00° O » */
function pointName({ lat, lng }: Point): Text {
  const degrees = (value: number) => `${Math.abs(value).toFixed(2)}°`
  const [ns, ew] = [`${degrees(lat)} ${lat < 0 ? 'S' : 'N'}`, degrees(lng)]
  const en = `${ns}, ${ew} ${lng < 0 ? 'W' : 'E'}`
  return { fr: `${ns.replace('.', ',')}, ${ew.replace('.', ',')} ${lng < 0 ? 'O' : 'E'}`, en }
}

/** What a point is called: as the row says, else after the capital it is, else after its country. */
function nameAt(
  { lat, lng }: Point,
  said: string | undefined,
  near: GazetteerPlace | undefined,
  capital: GazetteerPlace | null,
  country: string | null,
  { wordsOf }: LookUps,
): Text {
  if (said !== undefined) return near === undefined ? inBoth(said) : nameIn(said, near)
  if (capital !== null) return capital.name
  return country === null ? pointName({ lat, lng }) : wordsOf(country).name
}
