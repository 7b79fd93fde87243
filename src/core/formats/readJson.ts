/**
 * Text that is JSON: an Axes file, GeoJSON, a list of objects, an object that holds one, or a value on each line
 * (NDJSON; GeoJSON sequences, RFC 8142, with or without record separators).
 */
import { asList, asObject } from '@/core/atlas/jsonPath'
import { findJsonFault } from './jsonFault'
import { hasUnwanted, withoutControls } from './readCell'
import { isGeoJson, readGeoJson } from './readGeoJson'
import { readObject, readObjects } from './readObjects'
import type { SourceText, TableReading } from './readTable'
import { refused } from './readTable'

export type JsonReading = TableReading | { readonly status: 'atlas'; readonly json: unknown }

const RECORD_SEPARATOR = '\x1e'

/** What can only be JSON. */
export const looksLikeJson = (text: string): boolean => /^[\s\p{Cc}\ufeff]*[[{]/u.test(text)

/** `null` when the text is no JSON. */
const parseJson = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}

/** The values of a sequence, a line that is none as the text that it is; `null` when the first is none. */
const parseSequence = (text: string): readonly unknown[] | null => {
  const lines = text
    .split(text.includes(RECORD_SEPARATOR) ? RECORD_SEPARATOR : /\r\n?|\n/)
    .filter((line) => line.trim() !== '')
  const [first] = lines
  // As a whole the text is no JSON: neither is its only line.
  if (first === undefined || first === text || parseJson(first) === null) return null
  return lines.map((line) => {
    const parsed = parseJson(line)
    return parsed === null ? line.trim() : parsed.value
  })
}

const isObjects = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.some((each) => asObject(each) !== null)

/** `{ "data": [ … ] }`: the one list of objects in an object. */
const heldList = (value: unknown): readonly unknown[] | null => {
  const lists = Object.values(asObject(value) ?? {}).filter(isObjects)
  return lists.length === 1 ? (lists[0] ?? null) : null
}

export function readJson(source: SourceText): JsonReading {
  const text = source.text.replace(/^[\s\ufeff]+/, '')
  const parsed = parseJson(text)
  if (parsed === null) {
    const values = parseSequence(text) ?? (hasUnwanted(text) ? parseSequence(withoutControls(text)) : null)
    if (values === null) {
      const { line, isCut } = findJsonFault(source.text)
      return refused({ type: isCut ? 'cut-json' : 'not-json', line })
    }
    return values.some(isGeoJson)
      ? readGeoJson(values, source)
      : readObjects('ndjson', source, values.length, (i) => readObject(values[i]))
  }
  const { value } = parsed
  if (asObject(value)?.format === 'axes-atlas') return { status: 'atlas', json: value }
  if (isGeoJson(value)) return readGeoJson([value], source)
  const list = asList(value) ?? heldList(value) ?? [value]
  return list.some(isGeoJson)
    ? readGeoJson(list, source)
    : readObjects('json', source, list.length, (i) => readObject(list[i]))
}
