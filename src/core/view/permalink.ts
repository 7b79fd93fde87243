/**
 * A view as the query of an address, and back.
 *
 * Parameters are read from any text at all. A part that does not read falls back to its default alone and is
 * reported; a key that is not in the table below is ignored. What is written leaves defaults out, keeps the
 * order of the table, sorts the members of lists, writes `,` `/` `:` bare and percent-encodes whatever else is
 * not unreserved (RFC 3986, section 2.3). Nothing here knows which records or people exist: that is
 * `reconcileView`'s part.
 */
import type { LinkKey, Notice } from './notice'
import type { Camera, Facet, View } from './view'
import { DEFAULT_VIEW } from './view'
import { ROLES } from '@/core/atlas/facets'
import { parseCountryCode } from '@/core/atlas/parseCountryCode'
import type { Day, Period } from '@/core/time/day'
import { formatDay, MAX_DAY, MIN_DAY } from '@/core/time/day'
import { parseEdtf } from '@/core/time/edtf'

/** No address that is passed on is as long; a longer value is refused unread. */
const MAX_VALUE_LENGTH = 8000
const MAX_MEMBER_LENGTH = 2000
export const MAX_SEARCH_LENGTH = 300
/** As much of an unreadable value as a sentence can show. */
const MAX_QUOTED_LENGTH = 60

const MAX_ZOOM = 10
/** Decimals of a degree: about ten metres, far finer than the map draws. */
const DEGREE_DECIMALS = 4

interface Key {
  readonly name: LinkKey
  /** `refused` are the parts of `text` that do not read; `view` is then as if they were not there. */
  readonly read: (text: string, view: View) => { readonly view: View; readonly refused: readonly string[] }
  /** The value before it is percent-encoded; empty for the default. */
  readonly write: (view: View) => string
}

/** Control characters and lone surrogates: no name holds them and no address can carry the latter. */
const UNFIT = /[\p{Cc}\p{Cs}]/gu

/** A key with one value. `parse` gives `undefined` for what does not read. */
const single = <T>(
  name: LinkKey,
  parse: (text: string) => T | undefined,
  set: (value: T) => Partial<View>,
  write: (view: View) => string,
): Key => ({
  name,
  read: (text, view) => {
    const value = parse(text)
    return value === undefined ? { view, refused: [text] } : { view: { ...view, ...set(value) }, refused: [] }
  },
  write,
})

/** A key with comma-separated members, any of which may fail alone. */
const list = (
  name: LinkKey,
  parseMember: (text: string) => string | null,
  get: (view: View) => readonly string[],
  set: (members: readonly string[], view: View) => Partial<View>,
): Key => ({
  name,
  read: (text, view) => {
    const texts = text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '')
    const read = texts.map((each) => (each.length > MAX_MEMBER_LENGTH ? null : parseMember(each)))
    const members = sortedOnce(read.filter((each) => each !== null))
    return { view: { ...view, ...set(members, view) }, refused: texts.filter((_, i) => read[i] === null) }
  },
  write: (view) => sortedOnce(get(view)).join(','),
})

const sortedOnce = (members: readonly string[]): readonly string[] => [...new Set(members)].toSorted()

/** One of a few words, whatever its case. */
const oneOf =
  <T extends string>(...words: readonly T[]) =>
  (text: string): T | undefined =>
    words.find((word) => word === text.toLowerCase())

const flag = (name: LinkKey, field: 'certainOnly' | 'withFormerStates' | 'embed'): Key =>
  single(
    name,
    (text) => (text === '1' ? true : text === '0' ? false : undefined),
    (value) => ({ [field]: value }),
    (view) => (view[field] ? '1' : ''),
  )

const choice = <F extends 'part' | 'screen' | 'sort' | 'lanes' | 'language' | 'theme'>(
  name: LinkKey,
  field: F,
  ...words: readonly (View[F] & string)[]
): Key =>
  single(
    name,
    oneOf(...words),
    (value) => ({ [field]: value }),
    (view) => (view[field] === DEFAULT_VIEW[field] ? '' : (view[field] ?? '')),
  )

const parseSlug = (text: string): string | null =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text.toLowerCase()) ? text.toLowerCase() : null

/** Country codes as people write them; a sound code that means nothing is left for `reconcileView` to name. */
const parseParty = (text: string): string | null => {
  if (/^org:[a-z0-9-]+$/i.test(text)) return `org:${text.slice('org:'.length).toUpperCase()}`
  // ASCII only: « ß » would become SS, which is South Sudan.
  return /^[a-z0-9-]{1,40}$/i.test(text) ? (parseCountryCode(text) ?? text.toUpperCase()) : null
}

/** An id, or an id and the part played: `assimi-goita`, `assimi-goita:met`. */
const parseWithRole =
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
const parseOrganisation = (text: string): string | null => {
  if (text.toLowerCase() === 'none') return 'none'
  return /^[A-Z0-9-]+$/i.test(text) ? text.toUpperCase() : null
}

const parseDataSet = (text: string): string | null =>
  /^local:[a-z0-9-]+$/.test(text) ||
  /^https?:\/\/\S+$/i.test(text) ||
  /^(?![a-z][a-z0-9+.-]*:)\S+$/i.test(text)
    ? text
    : null

const facet = (name: Facet, parseMember: (text: string) => string | null = parseSlug): Key =>
  list(
    name,
    parseMember,
    (view) => view.facets[name],
    (members, view) => ({ facets: { ...view.facets, [name]: members } }),
  )

/** The first and last day that one side of a period may mean; years beyond the calendar stop at its ends. */
const parseSide = (text: string): Period | undefined => {
  const read = parseEdtf(text)
  if (read.ok) return { from: read.span.startEarliest, to: read.span.endLatest }
  if (read.reason !== 'year-out-of-range') return undefined
  const edge: Day = /^(Y?-|0)/.test(text) ? MIN_DAY : MAX_DAY
  return { from: edge, to: edge }
}

/** Two days; a month, a year or one day alone are read as well, outward to whole days. */
const parsePeriod = (text: string): Period | undefined => {
  const [startText = '', endText = startText, ...others] = text.split('/')
  const [start, end] = [parseSide(startText), parseSide(endText)]
  if (start === undefined || end === undefined || others.length > 0) return undefined
  return start.from <= end.to ? { from: start.from, to: end.to } : undefined
}

/** Decimal notation only; `undefined` when it is not a finite number. */
const parseNumber = (text: string): number | undefined => {
  const value = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
/** Adding 0 turns -0 into 0. */
const rounded = (value: number): number => Number(value.toFixed(DEGREE_DECIMALS)) + 0

/** The camera that a link can carry: on the globe, to four decimals, in quarter steps of zoom. */
export const roundCamera = ({ lat, lng, zoom }: Camera): Camera => ({
  lat: rounded(within(lat, -90, 90)),
  lng: rounded(within(lng, -180, 180)),
  zoom: Math.round(within(zoom, 0, MAX_ZOOM) * 4) / 4 + 0,
})

const parseCamera = (text: string): Camera | undefined => {
  const [lat, lng, zoom, ...others] = text.split(',').map(parseNumber)
  if (lat === undefined || lng === undefined || zoom === undefined || others.length > 0) return undefined
  return roundCamera({ lat, lng, zoom })
}

const formatCamera = (camera: Camera): string => {
  const { lat, lng, zoom } = roundCamera(camera)
  return `${lat},${lng},${zoom}`
}

/** The keys, in the order in which they are written. */
const KEYS: readonly Key[] = [
  single(
    'v',
    (text) => parseSlug(text) ?? undefined,
    (record) => ({ record }),
    ({ record }) => record ?? '',
  ),
  list(
    'c',
    parseParty,
    ({ parties }) => parties,
    (parties) => ({ parties }),
  ),
  choice('dir', 'part', 'any', 'sends', 'hosts', 'between'),
  single(
    't',
    parsePeriod,
    (period) => ({ period }),
    ({ period }) => (period === null ? '' : `${formatDay(period.from)}/${formatDay(period.to)}`),
  ),
  single(
    'q',
    (text) => (text.length > MAX_SEARCH_LENGTH ? undefined : text),
    (search) => ({ search }),
    ({ search }) => search.slice(0, MAX_SEARCH_LENGTH),
  ),
  facet('person', parseWithRole(parseSlug)),
  facet('org', (text) => parseWithRole(parseOrganisation)(text.replace(/^org:/i, ''))),
  facet('rank'),
  facet('topic'),
  facet('kind'),
  facet('status'),
  facet('basis'),
  facet('place'),
  flag('sure', 'certainOnly'),
  flag('past', 'withFormerStates'),
  single(
    'ds',
    (text) => (/^\d{4}\.\d{2}\.\d{2}-[0-9a-f]{4}$/.test(text) ? text : undefined),
    (dataVersion) => ({ dataVersion }),
    ({ dataVersion }) => dataVersion ?? '',
  ),
  single(
    'm',
    parseCamera,
    (camera) => ({ camera }),
    ({ camera }) => (camera === null ? '' : formatCamera(camera)),
  ),
  choice('view', 'screen', 'map', 'list', 'matrix'),
  choice('sort', 'sort', 'date', '-date', 'from', 'to', 'person'),
  choice('lanes', 'lanes', 'pair', 'host'),
  list(
    'data',
    parseDataSet,
    // A comma inside an address would part it in two.
    ({ dataSets }) => dataSets.map((each) => each.replaceAll(',', '%2C')),
    (dataSets) => ({ dataSets }),
  ),
  choice('lang', 'language', 'fr', 'en'),
  choice('theme', 'theme', 'light', 'dark'),
  flag('embed', 'embed'),
]

/** `null` for malformed escapes and for what no value holds. */
const decode = (text: string): string | null => {
  if (text.length > MAX_VALUE_LENGTH) return null
  try {
    const decoded = decodeURIComponent(text.replaceAll('+', ' '))
    return decoded.search(UNFIT) === -1 ? decoded : null
  } catch {
    return null
  }
}

/** `encodeURIComponent` leaves `!'()*` bare, which mail and chat programs take for the end of a link. */
const encode = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll(/%2C|%2F|%3A/g, decodeURIComponent)

const quoted = (text: string): string =>
  text.length > MAX_QUOTED_LENGTH ? `${text.slice(0, MAX_QUOTED_LENGTH).replace(UNFIT, '')}…` : text

/** The first value of each key, still encoded. */
const splitQuery = (query: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>()
  for (const pair of query.replace(/^\?/, '').split('&')) {
    const [name = '', ...rest] = pair.split('=')
    if (!values.has(name)) values.set(name, rest.join('='))
  }
  return values
}

/** @param query with or without its `?`; any text */
export function parsePermalink(query: string): { readonly view: View; readonly notices: readonly Notice[] } {
  const values = splitQuery(query)
  const notices: Notice[] = []
  let view = DEFAULT_VIEW
  for (const key of KEYS) {
    const raw = values.get(key.name) ?? ''
    if (raw === '') continue
    const text = decode(raw)
    const read = text === null ? { view, refused: [raw.replaceAll(UNFIT, '\uFFFD')] } : key.read(text, view)
    view = read.view
    if (read.refused.length > 0) {
      notices.push({ type: 'unreadable', key: key.name, value: quoted(read.refused.join(', ')) })
    }
  }
  return { view, notices }
}

/** The query without its `?`; empty for the default view. */
export function formatPermalink(view: View): string {
  return KEYS.flatMap(({ name, write }) => {
    const text = write(view).replaceAll(UNFIT, '\uFFFD')
    return text === '' ? [] : [`${name}=${encode(text)}`]
  }).join('&')
}
