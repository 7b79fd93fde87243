/**
 * The one way into Axes for an atlas file, bundled or opened. Total: any value at all gives an answer.
 *
 * A file of another format or version is refused by name. Of a file that is half wrong the good records are
 * kept, each part that does not read is left empty, and everything that was not taken as it stood is in
 * `problems`. Ids that clash: a later record gets `-2`, a later person, place … of the same id is dropped.
 */
import * as v from 'valibot'
import type { Problem } from './atlas'
import { findFaults } from './findFaults'
import type { Fault } from './findFaults'
import { asList, asObject, changedAt, formatJsonPath } from './jsonPath'
import type { ItemSchema } from './mendItem'
import { mendItem, shownValue } from './mendItem'
import { NO_LICENCE } from './noLicence'
import type { AtlasFile, AtlasRecord } from './schema'
import { atlasFileSchema, ITEM_SCHEMAS } from './schema'

const FORMAT = 'axes-atlas'
const VERSION = 1

export type ParseFailure =
  /** Not an object that says `format: "axes-atlas"`, or its version is no whole number. */
  | { readonly type: 'not-an-atlas' }
  | { readonly type: 'newer-version'; readonly version: number }
  | { readonly type: 'older-version'; readonly version: number }
  /** `records` is not a list. */
  | { readonly type: 'no-records' }

export type ParseResult =
  | { readonly status: 'failed'; readonly reason: ParseFailure }
  | { readonly status: 'read'; readonly file: AtlasFile; readonly problems: readonly Problem[] }

type Json = Readonly<Record<string, unknown>>
type ListName = keyof typeof ITEM_SCHEMAS

const LISTS = Object.keys(ITEM_SCHEMAS) as readonly ListName[]

/** What stands in for a part of the head that does not read, so that the records can still be shown. */
const PLAIN_HEAD = {
  dataVersion: '0001-01-01',
  title: { fr: 'Données sans titre', en: 'Untitled data' },
  licence: NO_LICENCE,
  credits: [],
  coverage: { text: { fr: 'Non indiqué.', en: 'Not recorded.' }, continuous: [] },
} as const

const isInteger = (value: unknown): value is number => Number.isInteger(value)

const refusalOf = (json: unknown): ParseFailure | null => {
  const head = asObject(json)
  if (head === null || head.format !== FORMAT || !isInteger(head.version)) return { type: 'not-an-atlas' }
  if (head.version > VERSION) return { type: 'newer-version', version: head.version }
  if (head.version < VERSION) return { type: 'older-version', version: head.version }
  return Array.isArray(head.records) ? null : { type: 'no-records' }
}

type Head = Omit<AtlasFile, ListName>

const isList = (key: string): boolean => LISTS.some((list) => list === key)

const readHead = (json: Json, problems: Problem[]): Head => {
  const { $schema, format, version, dataVersion, title, licence, credits, coverage } = atlasFileSchema.entries
  const schema = v.strictObject({ $schema, format, version, dataVersion, title, licence, credits, coverage })
  const given = Object.fromEntries(Object.entries(json).filter(([key]) => !isList(key)))
  const read = mendItem(schema, given, [], problems)
  if (read !== null) return read
  const parts = Object.entries(schema.entries).flatMap(([key, part]) => {
    const mended = mendItem(v.object({ [key]: part }), { [key]: given[key] }, [], [])
    return mended === null ? [] : Object.entries(mended)
  })
  return v.parse(schema, { ...PLAIN_HEAD, ...Object.fromEntries(parts) })
}

const readList = <S extends ItemSchema>(
  json: Json,
  name: ListName,
  schema: S,
  problems: Problem[],
): v.InferOutput<S>[] => {
  const given = json[name]
  if (given === undefined) return []
  const list = asList(given)
  if (list === null) {
    problems.push({ path: name, reason: 'unreadable', value: shownValue(given), done: 'left-empty' })
    return []
  }
  return list.flatMap((item, i) => {
    const read = mendItem(schema, item, [name, i], problems)
    return read === null ? [] : [read]
  })
}

const withUniqueIds = <T extends { readonly id: string }>(
  list: readonly T[],
  name: ListName,
  problems: Problem[],
): T[] => {
  const taken = new Set<string>()
  return list.filter(({ id }, i) => {
    if (!taken.has(id)) return taken.add(id)
    problems.push({
      path: formatJsonPath([name, i, 'id']),
      reason: 'duplicate-id',
      value: id,
      done: 'dropped',
    })
    return false
  })
}

/** Gives ids that nothing has: `id-2`, `id-3` …; remembers how far each has been counted. */
const createNumbering = (taken: ReadonlySet<string>) => {
  const last = new Map<string, number>()
  return (id: string): string => {
    let number = (last.get(id) ?? 1) + 1
    while (taken.has(`${id}-${number}`)) number++
    last.set(id, number)
    return `${id}-${number}`
  }
}

/** Records and their aliases share one set of names; a record's own id comes first. */
const withUniqueRecordIds = (records: readonly AtlasRecord[], problems: Problem[]): AtlasRecord[] => {
  const report = (i: number, key: string, value: string, done: Problem['done']) =>
    problems.push({ path: formatJsonPath(['records', i, key]), reason: 'duplicate-id', value, done })
  const taken = new Set<string>()
  const numbered = createNumbering(taken)
  const renumbered = records.map((record, i) => {
    if (!taken.has(record.id)) {
      taken.add(record.id)
      return record
    }
    report(i, 'id', record.id, 'renumbered')
    const id = numbered(record.id)
    taken.add(id)
    return { ...record, id }
  })
  return renumbered.map((record, i) => {
    if (record.aliases.length === 0) return record
    const aliases = record.aliases.filter((alias) => {
      if (!taken.has(alias)) return taken.add(alias)
      report(i, 'aliases', alias, 'dropped')
      return false
    })
    return { ...record, aliases }
  })
}

/** Parts that are `null` when empty; all others are simply left out. */
const NULLABLE = ['date', 'sends', 'hosts', 'origin', 'place', 'country']

const cutOut = (item: unknown, { cut }: Fault): unknown =>
  changedAt(item, cut.slice(2), () => (NULLABLE.includes(String(cut.at(-1))) ? null : undefined))

const withoutFaults = (file: AtlasFile, problems: Problem[]): AtlasFile => {
  const faultsOf = new Map<string, Fault[]>()
  for (const fault of findFaults(file)) {
    const { path, reason, value, cut } = fault
    const isMember = typeof cut.at(-1) === 'number'
    problems.push({ path: formatJsonPath(path), reason, value, done: isMember ? 'dropped' : 'left-empty' })
    const item = formatJsonPath(path.slice(0, 2))
    faultsOf.set(item, [fault, ...(faultsOf.get(item) ?? [])])
  }
  const mended = <S extends ItemSchema>(name: ListName, schema: S, list: readonly v.InferOutput<S>[]) =>
    list.flatMap((item, i): v.InferOutput<S>[] => {
      const faults = faultsOf.get(formatJsonPath([name, i]))
      if (faults === undefined) return [item]
      if (faults.some(({ cut }) => cut.length === 2)) return []
      return [v.parse(schema, faults.reduce<unknown>(cutOut, item))]
    })
  if (faultsOf.size === 0) return file
  return {
    ...file,
    articles: mended('articles', ITEM_SCHEMAS.articles, file.articles),
    places: mended('places', ITEM_SCHEMAS.places, file.places),
    records: mended('records', ITEM_SCHEMAS.records, file.records),
    mentions: mended('mentions', ITEM_SCHEMAS.mentions, file.mentions),
  }
}

/** @param json any value, as `JSON.parse` gives it */
export function parseAtlas(json: unknown): ParseResult {
  const refusal = refusalOf(json)
  const given = asObject(json)
  if (refusal !== null || given === null) {
    return { status: 'failed', reason: refusal ?? { type: 'not-an-atlas' } }
  }
  const problems: Problem[] = []
  const unique = <S extends v.GenericSchema<unknown, { readonly id: string }>>(name: ListName, schema: S) =>
    withUniqueIds(readList(given, name, schema, problems), name, problems)
  const file: AtlasFile = {
    ...readHead(given, problems),
    articles: unique('articles', ITEM_SCHEMAS.articles),
    references: unique('references', ITEM_SCHEMAS.references),
    organisations: unique('organisations', ITEM_SCHEMAS.organisations),
    people: unique('people', ITEM_SCHEMAS.people),
    places: unique('places', ITEM_SCHEMAS.places),
    topics: unique('topics', ITEM_SCHEMAS.topics),
    records: withUniqueRecordIds(readList(given, 'records', ITEM_SCHEMAS.records, problems), problems),
    mentions: readList(given, 'mentions', ITEM_SCHEMAS.mentions, problems),
  }
  return { status: 'read', file: withoutFaults(file, problems), problems }
}
