/**
 * Text that is JSON: an Axes file, GeoJSON, a list of objects, an object that holds one, or a value on each line
 * (NDJSON; GeoJSON sequences, RFC 8142, with or without record separators).
 */
import { asObject } from '@/core/atlas/jsonPath'
import { withoutControls } from './readCell'
import { isGeoJson, readGeoJson } from './readGeoJson'
import type { ObjectRow } from './readObjects'
import { readObject, readObjects, shownValue } from './readObjects'
import type { SourceText, TableReading } from './readTable'
import { refused } from './readTable'

export type JsonReading = TableReading | { readonly status: 'atlas'; readonly json: unknown }

/** A line that is no JSON stands for itself among the values. */
class UnreadableLine {
  constructor(readonly text: string) {}
}

const RECORD_SEPARATOR = '\x1e'

/** What can only be JSON. */
export const looksLikeJson = (text: string): boolean => /^[\s\p{Cc}\ufeff]*[[{]/u.test(text)

type Parsed = { readonly value: unknown } | { readonly line: number | null }

const lineOf = (text: string, message: string): number | null => {
  const line = /line (\d+)/.exec(message)?.[1]
  if (line !== undefined) return Number(line)
  const position = /position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length
  return /end of|unterminated/i.test(message) ? text.trimEnd().split('\n').length : null
}

const parseJson = (text: string): Parsed => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { line: lineOf(text, error instanceof Error ? error.message : '') }
  }
}

/** The values of a sequence; `null` when its first line is none. */
const parseSequence = (text: string): readonly unknown[] | null => {
  const lines = text
    .split(text.includes(RECORD_SEPARATOR) ? RECORD_SEPARATOR : /\r\n?|\n/)
    .filter((line) => line.trim() !== '')
  const [first] = lines
  if (first === undefined || !('value' in parseJson(first))) return null
  return lines.map((line) => {
    const parsed = parseJson(line)
    return 'value' in parsed ? parsed.value : new UnreadableLine(line.trim())
  })
}

const rowOf = (value: unknown): ObjectRow =>
  value instanceof UnreadableLine
    ? { type: 'refused', reason: 'unreadable-row', value: shownValue(value.text) }
    : readObject(value)

const isObjects = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.some((each) => asObject(each) !== null)

/** `{ "data": [ … ] }`: the one list of objects in an object. */
const heldList = (value: unknown): readonly unknown[] | null => {
  const lists = Object.values(asObject(value) ?? {}).filter(isObjects)
  return lists.length === 1 ? (lists[0] ?? null) : null
}

export function readJson(source: SourceText): JsonReading {
  // Between values a control character says nothing; a record separator parts them.
  const text = source.text.replace(/^[\s\ufeff]+/, '')
  const parsed = parseJson(text)
  if (!('value' in parsed)) {
    const values = parseSequence(text) ?? parseSequence(withoutControls(text))
    if (values === null) return refused({ type: 'not-json', line: parsed.line })
    return values.some(isGeoJson)
      ? readGeoJson(values, source)
      : readObjects('ndjson', source, values.length, (i) => rowOf(values[i]))
  }
  const { value } = parsed
  if (asObject(value)?.format === 'axes-atlas') return { status: 'atlas', json: value }
  if (isGeoJson(value)) return readGeoJson([value], source)
  const list = Array.isArray(value) ? (value as readonly unknown[]) : (heldList(value) ?? [value])
  return list.length > 0 && list.every(isGeoJson)
    ? readGeoJson(list, source)
    : readObjects('json', source, list.length, (i) => rowOf(list[i]))
}
