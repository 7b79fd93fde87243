/** Where one end of a row's journey is, and what its report says of how that was found. */
import type { PlaceFinding } from './placeFinding'
import type { Field } from './opening'
import type { Placed } from './placeFinder'
import type { Row } from './rowCells'
import { countryOfParty, countryOfRow } from './rowParty'
import type { PositionFields } from './rowPosition'
import { positionCell, positionOfRow } from './rowPosition'
import type { CellReport } from './rowReport'
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

function reportChoices(column: string, { choices }: PlaceFinding, memory: TableMemory, report: CellReport) {
  for (const choice of choices) {
    report.count(memory.places.tally(choice))
    if (!memory.isNews(`choice|${choice.key}`)) continue
    const meant = choice.candidates.find(({ geonames }) => geonames === choice.chosen)
    const detail = meant === undefined ? '' : `${meant.name}, ${meant.country}`
    report.noteOnce({ column, text: choice.text }, 'ambiguous-place', detail)
  }
}

/** @param party of this end, as an id */
export function placeOfRow(
  row: Row,
  fields: EndFields,
  party: string | null,
  memory: TableMemory,
  report: CellReport,
): Placed {
  const text = row.text(fields.place)
  const stated = countryOfRow(row, fields.country, memory, report)
  const position = positionOfRow(row, fields, memory, report)
  const placed = memory.places.find(
    text,
    { stated, party: countryOfParty(party), anywhere: fields.anywhere },
    position,
  )
  const { by, at, swapped } = placed.finding
  if (swapped) report.note(positionCell(row, fields), 'swapped-coordinates')
  reportChoices(row.get(fields.place).column, placed.finding, memory, report)
  if (text !== '' && by === 'capital') report.repair(row.get(fields.place), 'set-at-capital', at)
  if (text !== '' && by === 'name' && memory.isNews(`name|${text}|${at}`)) {
    report.noteOnce(row.get(fields.place), 'found-by-name', at)
  }
  return placed
}
