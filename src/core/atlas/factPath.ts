/**
 * A claim names its fact by a path in the record: `date`, `delegation/<person>`, `encounters/<n>` counted from
 * 1. Here it is taken apart, so that the screen can word the field and name who or what in it is meant.
 */
const FIELDS = [
  'title',
  'date',
  'year',
  'sends',
  'hosts',
  'origin',
  'place',
  'stops',
  'kinds',
  'purpose',
  'status',
  'invitation',
  'delegation',
  'received',
  'encounters',
  'messages',
  'statements',
  'topics',
] as const
export type FactField = (typeof FIELDS)[number] | 'other'

export interface FactPath {
  /** `other` for an open word. */
  readonly field: FactField
  /** The step after the first slash: an id or a number; `null` when there is none. */
  readonly member: string | null
}

export function parseFactPath(fact: string): FactPath {
  const [head, member = null] = fact.split('/')
  return { field: FIELDS.find((each) => each === head) ?? 'other', member }
}
