/**
 * How single values and members of lists are written in a link. Each reader says `null` or `undefined` to what
 * cannot be one; whether the data has such a record or person is `reconcileView`'s question.
 */
import { ROLES } from '@/core/atlas/facets'
import { parseCountryCode } from '@/core/atlas/parseCountryCode'
import type { Day, Period } from '@/core/time/day'
import { MAX_DAY, MIN_DAY } from '@/core/time/day'
import { parseEdtf } from '@/core/time/edtf'

/** One of a few words, whatever its case. */
export const oneOf =
  <T extends string>(...words: readonly T[]) =>
  (text: string): T | undefined =>
    words.find((word) => word === text.toLowerCase())

export const parseSlug = (text: string): string | null =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text.toLowerCase()) ? text.toLowerCase() : null

/** Any text that an opened file may call a record by; `reconcileView` finds ours in whatever case they come. */
export const parseRecordId = (text: string): string | null =>
  /^\S(?:.{0,198}\S)?$/.test(text) && !/\p{Cs}/u.test(text) ? text : null

/** Country codes as people write them; a sound code that means nothing is left for `reconcileView` to name. */
export const parseParty = (text: string): string | null => {
  if (/^org:[a-z0-9-]+$/i.test(text)) return `org:${text.slice('org:'.length).toUpperCase()}`
  // ASCII only: « ß » would become SS, which is South Sudan.
  return /^[a-z0-9-]{1,40}$/i.test(text) ? (parseCountryCode(text) ?? text.toUpperCase()) : null
}

/** An id, or an id and the part played: `assimi-goita`, `assimi-goita:met`. */
export const parseWithRole =
  (parseId: (text: string) => string | null) =>
  (text: string): string | null => {
    const [idText = '', roleText, ...others] = text.split(':')
    const id = parseId(idText)
    if (id === null || others.length > 0) return null
    if (roleText === undefined) return id
    const role = oneOf(...ROLES)(roleText)
    return role === undefined ? null : `${id}:${role}`
  }

/** Without `org:`, which readers may write all the same. */
export const parseOrganisation = (text: string): string | null => {
  if (text.toLowerCase() === 'none') return 'none'
  return /^[A-Z0-9-]+$/i.test(text) ? text.toUpperCase() : null
}

/** A data set of this browser, the bundled one, or an address; whether it can be had is asked when it is loaded. */
export const parseDataSet = (text: string): string | null =>
  /^(?:bundled|local:[a-z0-9-]+)$/.test(text) || /^https?:\/\/\S+$/i.test(text) ? text : null

/** The first and last day that one side of a period may mean; years beyond the calendar stop at its ends. */
const parseSide = (text: string): Period | undefined => {
  const read = parseEdtf(text)
  if (read.ok) return { from: read.span.startEarliest, to: read.span.endLatest }
  if (read.reason !== 'year-out-of-range') return undefined
  const edge: Day = /^(Y?-|0)/.test(text) ? MIN_DAY : MAX_DAY
  return { from: edge, to: edge }
}

/** Two days; a month, a year or one day alone are read as well, outward to whole days. */
export const parsePeriod = (text: string): Period | undefined => {
  const [startText = '', endText = startText, ...others] = text.split('/')
  const [start, end] = [parseSide(startText), parseSide(endText)]
  if (start === undefined || end === undefined || others.length > 0) return undefined
  return start.from <= end.to ? { from: start.from, to: end.to } : undefined
}
