/**
 * The coordinates that a row gives for one end of its journey, from two cells or from one.
 *
 * What does not read, or lies outside the world, is left empty and the place stays without a point. 0, 0 stands for
 * coordinates that somebody did not have, and is passed over.
 */
import type { Position } from './findPlace'
import type { Field, IssueReason } from './opening'
import { splitLatLng } from './readDegrees'
import type { Cell, Row } from './rowCells'
import type { CellReport } from './rowReport'
import type { TableMemory } from './tableMemory'

export interface PositionFields {
  readonly lat: Field
  readonly lng: Field
  readonly latLng: Field
}

const NONE: Position = { status: 'none' }
const UNREADABLE: Position = { status: 'unreadable' }

/** Both coordinates as one cell, for a report on the two together. */
export function positionCell(row: Row, { lat, lng, latLng }: PositionFields): Cell {
  const cells = [row.get(lat), row.get(lng)].filter(({ text }) => text !== '')
  const [first] = cells
  if (first === undefined) return row.get(latLng)
  return { column: first.column, text: cells.map(({ text }) => text).join(', ') }
}

const reasonOf = (fault: 'unreadable' | 'out-of-range'): IssueReason =>
  fault === 'out-of-range' ? 'coordinate-out-of-range' : 'unreadable-coordinate'

/** Latitude and longitude as texts; `null` when one of them is missing. */
function pairOf(row: Row, fields: PositionFields): readonly [lat: string, lng: string] | null {
  const [lat, lng] = [row.text(fields.lat), row.text(fields.lng)]
  if (lat === '' && lng === '') return splitLatLng(row.text(fields.latLng))
  return lat === '' || lng === '' ? null : [lat, lng]
}

export function positionOfRow(
  row: Row,
  fields: PositionFields,
  memory: TableMemory,
  report: CellReport,
): Position {
  if (!row.has(fields.lat) && !row.has(fields.lng) && !row.has(fields.latLng)) return NONE

  const pair = pairOf(row, fields)
  const lat = pair === null ? 'unreadable' : memory.readLat(pair[0])
  const lng = pair === null ? 'unreadable' : memory.readLng(pair[1])
  if (typeof lat === 'object' && typeof lng === 'object') {
    if (lat.decimalComma || lng.decimalComma) report.count(memory.decimalComma(positionCell(row, fields)))
    if (lat.value !== 0 || lng.value !== 0) return { status: 'given', lat: lat.value, lng: lng.value }
    report.repair(positionCell(row, fields), 'null-island')
    return NONE
  }

  const reason = reasonOf(lat === 'out-of-range' || lng === 'out-of-range' ? 'out-of-range' : 'unreadable')
  report.empty(positionCell(row, fields), reason)
  const otherWay = pair === null ? [] : [memory.readLat(pair[1]), memory.readLng(pair[0])]
  if (otherWay.length > 0 && otherWay.every((reading) => typeof reading === 'object')) {
    report.note(positionCell(row, fields), 'swapped-coordinates')
  }
  return UNREADABLE
}
