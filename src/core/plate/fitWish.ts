/** What a map should show: the selected record with its journey, else all that is drawn and the chosen countries. */
import type { DrawnRecords } from './drawnRecords'
import type { FitWish } from './fit'
import { endsOfRecords } from './mapPlaces'
import type { Atlas } from '@/core/atlas/atlas'

export function fitWish(
  atlas: Atlas,
  { kept, journey }: Pick<DrawnRecords, 'kept' | 'journey'>,
  countries: readonly string[],
): FitWish {
  const all = endsOfRecords(atlas, kept)
  return journey.length === 0
    ? { places: all, countries, beside: [] }
    : { places: endsOfRecords(atlas, journey), countries: [], beside: all }
}
