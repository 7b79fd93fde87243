/**
 * Reads latitudes and longitudes as people write them: decimals with point or comma, degrees with minutes and
 * seconds, hemisphere letters in English and French (`O` is ouest), and both in one cell, latitude first;
 * WKT `POINT` has longitude first.
 */

export interface Degrees {
  readonly value: number
  readonly decimalComma: boolean
}

export type DegreesReading = Degrees | 'unreadable' | 'out-of-range'

const LIMITS = { lat: 90, lng: 180 } as const
/** A longer text is no position; patterns would take the square of it to find that out. */
const LONGEST = 200

export type Axis = keyof typeof LIMITS

const HEMISPHERES = { lat: /^(n|north|nord|s|south|sud)$/, lng: /^(e|east|est|w|west|o|ouest)$/ } as const
const NUMBER = String.raw`\d+(?:[.,]\d+)?`
const SIGN = '[+\\-−–]?'
const DECIMAL = new RegExp(String.raw`^(${SIGN})(${NUMBER}|[.,]\d+)(?:e[+-]?\d+)?\s*[°º]?$`, 'i')
const SEXAGESIMAL = new RegExp(
  String.raw`^(${SIGN})(\d{1,3})(?:\s*[°ºd]\s*|\s+)(${NUMBER})(?:\s*(?:['′’m]|min)\s*|\s+|$)(?:(${NUMBER})\s*(?:["″”s]|''|′′)?)?$`,
  'i',
)

const toNumber = (text: string): number => Number(text.replace(',', '.').replace(/[−–]/, '-'))

/** Takes a hemisphere letter off either end. */
function splitHemisphere(text: string): { readonly rest: string; readonly letter: string } {
  const [, after, last] = /^(.*?[\d°'′’"″”\s])\s*([a-z]+)$/i.exec(text) ?? []
  if (after !== undefined && last !== undefined && !/^[dms]$/.test(last)) {
    return { rest: after.trim(), letter: last.toLowerCase() }
  }
  const [, first, before] = /^([a-z]+)\s*(.*)$/i.exec(text) ?? []
  return first === undefined || before === undefined
    ? { rest: text, letter: '' }
    : { rest: before.trim(), letter: first.toLowerCase() }
}

function readUnsigned(text: string): Degrees | null {
  const decimalComma = text.includes(',')
  if (DECIMAL.test(text)) return { value: toNumber(text.replace(/\s*[°º]$/, '')), decimalComma }
  const [whole, sign, degrees = '', minutes = '', seconds = '0'] = SEXAGESIMAL.exec(text) ?? []
  if (whole === undefined) return null
  const [m, s] = [toNumber(minutes), toNumber(seconds)]
  if (m >= 60 || s >= 60) return null
  const value = Number(degrees) + m / 60 + s / 3600
  return { value: sign === '' || sign === '+' ? value : -value, decimalComma: false }
}

export function readDegrees(text: string, axis: Axis): DegreesReading {
  if (text.length > LONGEST) return 'unreadable'
  const { rest, letter } = splitHemisphere(text.trim())
  if (letter !== '' && !HEMISPHERES[axis].test(letter)) return 'unreadable'
  const read = readUnsigned(rest)
  if (read === null || !Number.isFinite(read.value) || (letter !== '' && read.value < 0)) return 'unreadable'
  const value = /^[swo]/.test(letter) && letter !== '' ? -read.value : read.value
  return Math.abs(value) > LIMITS[axis] ? 'out-of-range' : { ...read, value: value === 0 ? 0 : value }
}

const POINT = /^(?:srid=4326;)?\s*point\s*z?\s*\(\s*(\S+)\s+(\S+)(?:\s+\S+)?\s*\)$/i

/** The texts of latitude and longitude of a cell that holds both; `null` when it does not hold two. */
export function splitLatLng(text: string): readonly [lat: string, lng: string] | null {
  if (text.length > LONGEST) return null
  const [point, x, y] = POINT.exec(text.trim()) ?? []
  if (point !== undefined && x !== undefined && y !== undefined) return [y, x]
  const bare = text.trim().replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1')
  const ends = [
    /\s*[;|/]\s*/,
    /\s*,\s+/,
    /(?<=[nsNS])\s+(?=\S)/,
    /(?<=\.\d+)\s*,\s*/,
    /^([^,]+,[^,]+)\s+/,
    /\s*,\s*/,
    /\s+/,
  ]
  for (const separator of ends) {
    const parts = bare.split(separator).filter((part) => part !== '')
    const [lat, lng] = parts
    if (parts.length === 2 && lat !== undefined && lng !== undefined) return [lat, lng]
  }
  return null
}
