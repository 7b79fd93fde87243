/** Where one end of a row's journey is, and what its report says of how that was found. */
import { calledAt } from './findPlace'
import type { PlaceFinding } from './placeFinding'
import type { Field } from './opening'
import type { Placed } from './placeFinder'
import type { Cell, Row } from './rowCells'
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

/** How a place was found that the row names, and what else it may be. */
function reportPlace(cell: Cell, { by, at, choices }: PlaceFinding, memory: TableMemory, report: CellReport) {
  for (const choice of choices) {
    report.count(memory.places.tally(choice))
    if (!memory.isNews(`choice|${choice.key}`)) continue
    const meant = choice.candidates.find(({ geonames }) => geonames === choice.chosen)
    const words = meant === undefined ? '' : calledAt(meant)
    report.noteOnce({ column: cell.column, text: choice.text }, 'ambiguous-place', words)
  }
  if (cell.text === '' || at === null) return
  if (by === 'capital' || by === 'country') report.repair(cell, 'set-at-capital', at)
  if (by === 'name' && memory.isNews(`name|${cell.text}|${at.en}`)) {
    report.noteOnce(cell, 'found-by-name', at)
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
  if (placed.finding.swapped) report.note(positionCell(row, fields), 'swapped-coordinates')
  reportPlace(row.get(fields.place), placed.finding, memory, report)
  return placed
}

/** The other places of a stay, by their ids: each has a part of the cell for itself. */
export function stopsOfRow(
  row: Row,
  party: string | null,
  memory: TableMemory,
  report: CellReport,
): readonly string[] {
  const { column, text: texts } = row.get('stops')
  return memory.split(texts).flatMap((text) => {
    const { finding, id, stops } = memory.places.findStop(text, countryOfParty(party))
    reportPlace({ column, text }, finding, memory, report)
    return id === null ? stops : [id, ...stops]
  })
}
