/** Where one end of a row's journey is, and what its report says of how that was found. */
import type { PlaceFinding } from './findPlace'
import type { Field } from './opening'
import type { Placed } from './placeFinder'
import type { Row } from './rowCells'
import { countryOfParty, countryOfRow } from './rowParty'
import type { PositionFields } from './rowPosition'
import { positionCell, positionOfRow } from './rowPosition'
import type { RowReport } from './rowReport'
import type { TableMemory } from './tableMemory'

export interface EndFields extends PositionFields {
  readonly place: Field
  readonly country: Field
  /** Whether it may lie in any other country than that of its party: a leg may start in a third one. */
  readonly anywhere: boolean
}

export const ORIGIN: EndFields = {
  place: 'origin',
  country: 'originCountry',
  lat: 'originLat',
  lng: 'originLng',
  latLng: 'originLatLng',
  anywhere: true,
}
export const DESTINATION: EndFields = {
  place: 'place',
  country: 'placeCountry',
  lat: 'placeLat',
  lng: 'placeLng',
  latLng: 'placeLatLng',
  anywhere: false,
}

export interface RowPlace extends Placed {
  /** Nothing says so but the rule: the capital of the country stands in. */
  readonly assumed: boolean
}

function reportChoices(column: string, { choices }: PlaceFinding, memory: TableMemory, report: RowReport) {
  for (const { key, text, chosen, candidates } of choices) {
    if (!memory.isNews(`choice|${key}`)) continue
    const meant = candidates.find(({ geonames }) => geonames === chosen)
    report.note(
      { column, text },
      'ambiguous-place',
      meant === undefined ? '' : `${meant.name}, ${meant.country}`,
    )
  }
}

/** @param party of this end, as an id */
export function placeOfRow(
  row: Row,
  fields: EndFields,
  party: string | null,
  memory: TableMemory,
  report: RowReport,
): RowPlace {
  const cell = row.get(fields.place)
  const stated = countryOfRow(row, fields.country, memory, report)
  const position = positionOfRow(row, fields, memory, report)
  const placed = memory.places.find(
    cell.text,
    { stated, party: countryOfParty(party), anywhere: fields.anywhere },
    position,
  )
  const { by, at, swapped } = placed.finding
  if (swapped) report.note(positionCell(row, fields), 'swapped-coordinates')
  reportChoices(cell.column, placed.finding, memory, report)
  if (cell.text !== '') {
    if (by === 'capital') report.repair(cell, 'set-at-capital', at)
    if (by === 'name' && memory.isNews(`name|${cell.text}|${at}`)) report.note(cell, 'found-by-name', at)
  }
  return { ...placed, assumed: by === 'capital' }
}
