/** Whether what two data sets call by the same id is the same thing. */
import type { Person, Place, Text, Topic } from '@/core/atlas/schema'
import { fold } from '@/core/text/fold'

/** Two positions of one city, as different gazetteers have them, in degrees. */
const CITY = 0.25

const hasSameName = (a: { readonly name: Text }, b: { readonly name: Text }): boolean =>
  fold(a.name.fr) === fold(b.name.fr) || fold(a.name.en) === fold(b.name.en)

export const isSamePerson = (a: Person, b: Person): boolean => hasSameName(a, b)

export const isSameTopic = (a: Topic, b: Topic): boolean => hasSameName(a, b)

const isNear = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= CITY

/** By the entry in GeoNames where both name one; else by country and position. */
export function isSamePlace(a: Place, b: Place): boolean {
  if (a.geonames !== undefined && b.geonames !== undefined) return a.geonames === b.geonames
  return (
    a.country === b.country &&
    isNear(a.lat, b.lat) &&
    isNear(a.lng, b.lng) &&
    (a.lat !== null || hasSameName(a, b))
  )
}

export const isSameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
