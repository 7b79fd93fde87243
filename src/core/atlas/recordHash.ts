/**
 * A short mark of what a record says, to tell later whether it still says the same.
 *
 * It covers the record, the people, places, organisations and topics that it names, and the mentions made in
 * its telling: whatever its details, its arc and its label show. The order of keys and white space do not count,
 * nor does what is empty, so that a field which the format gains one day changes no mark. Not a protection
 * against forgery: a version's file has its SHA-256 for that.
 *
 * Method: JSON with sorted keys (after RFC 8785), then FNV-1a in 64 bits over its UTF-8 (G. Fowler, L. C. Noll
 * and K.-P. Vo).
 */
import type { AtlasFile, AtlasRecord } from './schema'

const FNV_OFFSET = 0xcbf2_9ce4_8422_2325n
const FNV_PRIME = 0x100_0000_01b3n

/** FNV-1a in 64 bits, as 16 hex digits. */
export function fnv1a64(text: string): string {
  let hash = FNV_OFFSET
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * FNV_PRIME)
  }
  return hash.toString(16).padStart(16, '0')
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

/** A JSON value as text: keys in the order of their code units, properties that are `null` or `[]` left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const properties = Object.entries(value)
    .filter(([, each]) => !isEmpty(each))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`)
  return `{${properties.join(',')}}`
}

/** All texts in a JSON value, however deep. */
function collectTexts(value: unknown, texts = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') texts.add(value)
  else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) collectTexts(each, texts)
  }
  return texts
}

const hashRecord = (record: AtlasRecord, file: AtlasFile): string => {
  const texts = collectTexts(record)
  const named = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.filter(({ id }) => texts.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return fnv1a64(
    canonicalJson({
      record,
      people: named(file.people),
      places: named(file.places),
      organisations: named(file.organisations),
      topics: named(file.topics),
      mentions: file.mentions.filter((mention) => mention.record === record.id),
    }),
  )
}

/** The mark of each record, by its id. */
export const hashRecords = (file: AtlasFile): Readonly<Record<string, string>> =>
  Object.fromEntries(file.records.map((record) => [record.id, hashRecord(record, file)]))
