/** Where one end of a row's journey is, and what its report says of how that was found. */
import { calledAt } from './findPlace'
import type { PlaceFinding } from './placeFinding'
import type { AssumedEnds, Field } from './opening'
import type { Placed } from './placeFinder'
import type { Cell, Layout, Row } from './rowCells'
import type { RowGroups } from './rowGroups'
import { ONE_GROUP } from './rowGroups'
import { countryOfParty, countryOfRow, partyIn } from './rowParty'
import type { PositionFields } from './rowPosition'
import { positionCell, positionOfRow } from './rowPosition'
import type { CellReport } from './rowReport'
import type { TableMemory } from './tableMemory'

export interface EndFields extends PositionFields {
  readonly end: keyof AssumedEnds
  readonly place: Field
  readonly country: Field
  /** Whether it may lie in any other country than that of its party: a leg may start in a third one. */
  readonly anywhere: boolean
  /** The party of the other end, which tells of this one where its own is not known; `null`: it always is. */
  readonly other: Field | null
}

export const ORIGIN: EndFields = {
  end: 'origin',
  place: 'origin',
  country: 'originCountry',
  lat: 'originLat',
  lng: 'originLng',
  latLng: 'originLatLng',
  anywhere: true,
  other: null,
}
export const DESTINATION: EndFields = {
  end: 'place',
  place: 'place',
  country: 'placeCountry',
  lat: 'placeLat',
  lng: 'placeLng',
  latLng: 'placeLatLng',
  anywhere: false,
  other: 'sends',
}

/** The party of the other end, of rows whose place it helps to find: where several places have its name. */
export function groupsOfOther(
  layout: Layout,
  { place, other }: EndFields,
  { places }: Pick<TableMemory, 'places'>,
): RowGroups {
  const [named, party] = [layout.first(place), other === null ? undefined : layout.first(other)]
  if (named === undefined || party === undefined) return ONE_GROUP
  const isOpen = named.texts.map(places.isAmbiguous)
  if (!isOpen.includes(true)) return ONE_GROUP
  const at = new Int32Array(named.at.length)
  for (let row = 0; row < at.length; row++) {
    if (isOpen[named.at[row] ?? 0] === true) at[row] = 1 + (party.at[row] ?? 0)
  }
  return { at, size: 1 + party.texts.length }
}

/** What else a place may be that the row names, as far as the reader has not said so; `true` where it is told. */
function reportChoices(
  column: string,
  { at, choices }: PlaceFinding,
  memory: TableMemory,
  report: CellReport,
): boolean {
  let isTold = false
  for (const choice of choices) {
    report.count(memory.places.tally(choice))
    const meant = choice.candidates.find(({ geonames }) => geonames === choice.chosen)
    if (meant === undefined || memory.places.isSettled(choice)) continue
    const words = calledAt(meant)
    isTold ||= words.en === at?.en
    if (!memory.isNews(`choice|${choice.key}`)) continue
    report.noteOnce({ column, text: choice.text }, 'ambiguous-place', words)
  }
  return isTold
}

/** How a place was found that the row names. */
function reportPlace(cell: Cell, finding: PlaceFinding, memory: TableMemory, report: CellReport) {
  const { by, at, missed } = finding
  const isTold = reportChoices(cell.column, finding, memory, report)
  if (cell.text === '') return
  if (by === 'nothing') report.note(cell, 'no-position')
  if (at !== null && (by === 'capital' || by === 'country')) report.repair(cell, 'set-at-capital', at)
  if (at !== null && by === 'name' && !isTold && memory.isNews(`name|${cell.text}|${at.en}`)) {
    report.found(cell, 'found-by-name', at)
  }
  for (const text of missed) {
    const part = { column: cell.column, text }
    // Where coordinates tell the place, no more is missing than a further stop.
    if (by === 'coordinates') report.keep(part)
    else report.empty(part, 'unknown-place')
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
  const other = fields.other === null ? null : countryOfParty(partyIn(row.text(fields.other), memory))
  const placed = memory.places.find(
    text,
    { stated, party: countryOfParty(party), anywhere: fields.anywhere, other },
    position,
  )
  if (placed.finding.swapped) report.note(positionCell(row, fields), 'swapped-coordinates')
  if (placed.finding.by === 'country' && text === '') report.count(memory.assumed[fields.end])
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
