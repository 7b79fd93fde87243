/**
 * The coordinates that a row gives for one end of its journey, from two cells or from one.
 *
 * What does not read, or lies outside the world, is left empty and the place stays without a point. 0, 0 stands for
 * coordinates that somebody did not have, and is passed over.
 */
import type { IssueReason } from './opening'
import { readDegrees, splitLatLng } from './readDegrees'
import type { Cell } from './rowCells'
import type { RowReport } from './rowReport'

export type Position =
  | { readonly status: 'given'; readonly lat: number; readonly lng: number }
  | { readonly status: 'unreadable' }
  | { readonly status: 'none' }

export interface PositionCells {
  readonly lat: Cell
  readonly lng: Cell
  readonly latLng: Cell
}

const NONE: Position = { status: 'none' }
const UNREADABLE: Position = { status: 'unreadable' }

/** Both numbers as one cell, for a report on the two together. */
export const joinedCell = ({ lat, lng, latLng }: PositionCells): Cell =>
  lat.text === '' && lng.text === ''
    ? latLng
    : {
        column: lat.column || lng.column,
        text: [lat.text, lng.text].filter((text) => text !== '').join(', '),
      }

/** @param onDecimalComma told of a column whose decimals stand behind a comma */
export function positionOfRow(
  cells: PositionCells,
  report: RowReport,
  onDecimalComma: (cell: Cell) => void,
): Position {
  const { lat, lng, latLng } = cells
  if (lat.text === '' && lng.text === '') {
    if (latLng.text === '') return NONE
    const pair = splitLatLng(latLng.text)
    if (pair === null) {
      report.empty(latLng, 'unreadable-coordinate')
      return UNREADABLE
    }
    return position(
      { column: latLng.column, text: pair[0] },
      { column: latLng.column, text: pair[1] },
      cells,
      report,
      onDecimalComma,
    )
  }
  if (lat.text === '' || lng.text === '') {
    report.empty(lat.text === '' ? lng : lat, 'unreadable-coordinate')
    return UNREADABLE
  }
  return position(lat, lng, cells, report, onDecimalComma)
}

function position(
  lat: Cell,
  lng: Cell,
  cells: PositionCells,
  report: RowReport,
  onDecimalComma: (cell: Cell) => void,
): Position {
  const [y, x] = [readDegrees(lat.text, 'lat'), readDegrees(lng.text, 'lng')]
  if (typeof y === 'object' && typeof x === 'object') {
    for (const [cell, { decimalComma }] of [
      [lat, y],
      [lng, x],
    ] as const)
      if (decimalComma) onDecimalComma(cell)
    if (y.value !== 0 || x.value !== 0) return { status: 'given', lat: y.value, lng: x.value }
    report.repair(joinedCell(cells), 'null-island')
    return NONE
  }
  const inOneCell = cells.lat.text === '' && cells.lng.text === ''
  const faults = [
    [lat, y],
    [lng, x],
  ] as const
  for (const [cell, reading] of inOneCell ? [] : faults) {
    if (typeof reading === 'string') report.empty(cell, reasonOf(reading))
    else report.keep(cell)
  }
  if (inOneCell) report.empty(cells.latLng, reasonOf(typeof y === 'string' ? y : 'unreadable'))
  const swapped = [readDegrees(lng.text, 'lat'), readDegrees(lat.text, 'lng')]
  if (swapped.every((reading) => typeof reading === 'object'))
    report.note(joinedCell(cells), 'swapped-coordinates')
  return UNREADABLE
}

const reasonOf = (fault: 'unreadable' | 'out-of-range'): IssueReason =>
  fault === 'out-of-range' ? 'coordinate-out-of-range' : 'unreadable-coordinate'
