/** Who and what is named in the telling of a record without taking part, by the context in which it is. */
import type { Mention } from './schema'
import type { Language, RecordId } from '@/core/view/view'

/** @returns subjects by their context, in the order of the data */
export function namedIn(
  record: RecordId,
  mentions: readonly Mention[],
  language: Language,
): ReadonlyMap<string, readonly Mention['subject'][]> {
  const contexts = new Map<string, Mention['subject'][]>()
  for (const { record: own, context, subject } of mentions) {
    if (own !== record) continue
    const named = contexts.get(context[language])
    if (named === undefined) contexts.set(context[language], [subject])
    else named.push(subject)
  }
  return contexts
}
