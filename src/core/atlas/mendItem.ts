/**
 * Reads one item of a file (a record, a place, an article …) with its schema and saves what can be saved.
 *
 * A text that has one language takes the other's place from it; a field that the schema does not know is
 * ignored; a member of a list that does not read is dropped; any other part is left empty. Claims count
 * encounters, messages and statements by their place, so these lists are left empty as a whole. An item whose
 * id or other required part does not read is dropped.
 */
import * as v from 'valibot'
import type { Problem, ProblemReason } from './atlas'
import type { JsonPath } from './jsonPath'
import { asObject, changedAt, formatJsonPath, valueAt, withoutAt } from './jsonPath'

/** Lists whose members are counted by claims. */
const NUMBERED = ['encounters', 'messages', 'statements']
const VALUE_LENGTH = 80
/** One field at a time is found to be unknown; a file with more than these in one item is not of this format. */
const MOST_UNKNOWN_FIELDS = 100

export type ItemSchema = v.GenericSchema
type Issue = v.BaseIssue<unknown>

const isUnknownField = (issue: Issue): boolean => issue.expected === 'never'

const pathOf = (issue: Issue): JsonPath =>
  issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? []

/** What stood there, as a reader can recognise it. */
export const shownValue = (value: unknown): string => {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH)}…` : text
}

const otherLanguage = (item: unknown, path: JsonPath): string | null => {
  const key = path.at(-1)
  if (key !== 'fr' && key !== 'en') return null
  const other = valueAt(item, [...path.slice(0, -1), key === 'fr' ? 'en' : 'fr'])
  return typeof other === 'string' && other !== '' ? other : null
}

/** The part to leave out so that the issue is gone. */
const cutFor = (item: unknown, path: JsonPath): JsonPath => {
  const [key = '', index] = path
  const isMember =
    typeof index === 'number' && Array.isArray(valueAt(item, [key])) && !NUMBERED.includes(String(key))
  return isMember ? [key, index] : [key]
}

const withoutUnknownFields = (schema: ItemSchema, item: unknown, report: Report): unknown => {
  let known = item
  for (let count = 0; count < MOST_UNKNOWN_FIELDS; count++) {
    const read = v.safeParse(schema, known)
    const unknown = read.success ? [] : read.issues.filter(isUnknownField)
    if (unknown.length === 0) break
    for (const issue of unknown) {
      const path = pathOf(issue)
      report(path, 'unknown-field', valueAt(known, path), 'left-empty')
      known = withoutAt(known, path)
    }
  }
  return known
}

const withBothLanguages = (item: unknown, issues: readonly Issue[], report: Report): unknown => {
  let mended = item
  for (const issue of issues) {
    const path = pathOf(issue)
    const other = otherLanguage(item, path)
    if (other === null) continue
    report(path, 'missing-language', valueAt(item, path), 'other-language')
    mended = changedAt(mended, path, () => other)
  }
  return mended
}

/** Last members first, so that the places of the others stay. */
const fromTheEnd = (a: JsonPath, b: JsonPath): number => Number(b[1] ?? -1) - Number(a[1] ?? -1)

type Report = (path: JsonPath, reason: ProblemReason, value: unknown, done: Problem['done']) => void

/** @returns what the schema makes of the item, mended where need be; `null` when it is dropped */
export function mendItem<S extends ItemSchema>(
  schema: S,
  item: unknown,
  at: JsonPath,
  problems: Problem[],
): v.InferOutput<S> | null {
  const first = v.safeParse(schema, item)
  if (first.success) return first.output

  const report: Report = (path, reason, value, done) => {
    problems.push({ path: formatJsonPath([...at, ...path]), reason, value: shownValue(value), done })
  }
  if (asObject(item) === null) {
    report([], 'unreadable', item, 'dropped')
    return null
  }
  const known = withoutUnknownFields(schema, item, report)
  const second = v.safeParse(schema, known)
  if (second.success) return second.output

  const inBoth = withBothLanguages(known, second.issues, report)
  const third = v.safeParse(schema, inBoth)
  if (third.success) return third.output

  const cuts = new Map(
    third.issues.map((issue) => {
      const cut = cutFor(inBoth, pathOf(issue))
      return [formatJsonPath(cut), cut] as const
    }),
  )
  const mended = [...cuts.values()].toSorted(fromTheEnd).reduce(withoutAt, inBoth)
  const last = v.safeParse(schema, mended)
  for (const issue of third.issues) {
    const path = pathOf(issue)
    const value = valueAt(inBoth, path)
    const isMember = cutFor(inBoth, path).length > 1
    const done = last.success && !isMember ? 'left-empty' : 'dropped'
    report(path, value === undefined ? 'missing' : 'unreadable', value, done)
  }
  return last.success ? last.output : null
}
