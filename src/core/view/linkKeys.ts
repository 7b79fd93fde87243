/**
 * The keys of a link: one row for each, saying how its value is read into a view and written from one. Their
 * order is the order in the address.
 */
import { formatCamera, offGlobe, parseCamera } from './camera'
import {
  oneOf,
  parseDataSet,
  parseOrganisation,
  parseParty,
  parsePeriod,
  parseRecordId,
  parseSlug,
  parseWithRole,
} from './linkValues'
import type { LinkKey, Notice } from './notice'
import type { Facet, View } from './view'
import { DEFAULT_VIEW } from './view'
import { formatDay } from '@/core/time/day'

const MAX_MEMBER_LENGTH = 2000
export const MAX_SEARCH_LENGTH = 300

interface Key {
  readonly name: LinkKey
  /** `refused` are the parts of `text` that do not read; `view` is then as if they were not there. */
  readonly read: (text: string, view: View) => { readonly view: View; readonly refused: readonly string[] }
  /** What the reader should know of a value that does read. */
  readonly remark?: (text: string) => Notice | null
  /** The value before it is percent-encoded; empty for the default. */
  readonly write: (view: View) => string
}

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

const facet = (name: Facet, parseMember: (text: string) => string | null = parseSlug): Key =>
  list(
    name,
    parseMember,
    (view) => view.facets[name],
    (members, view) => ({ facets: { ...view.facets, [name]: members } }),
  )

export const KEYS: readonly Key[] = [
  single(
    'v',
    (text) => parseRecordId(text) ?? undefined,
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
  // Small letters alone are the prefix: `ORG:went` is an organisation called ORG, with its part.
  facet('org', (text) => parseWithRole(parseOrganisation)(text.replace(/^org:/, ''))),
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
  {
    ...single(
      'm',
      parseCamera,
      (camera) => ({ camera }),
      ({ camera }) => (camera === null ? '' : formatCamera(camera)),
    ),
    remark: (text) => {
      const off = offGlobe(text)
      return off === null ? null : { type: 'off-globe', value: text, ...off }
    },
  },
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
