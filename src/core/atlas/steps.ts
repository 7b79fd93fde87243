/**
 * Long work, step by step: after each whoever asked for it may let others work, or stop. What is yielded is nothing
 * to be kept, and in the parts of a file, among which it may stand, no text at all.
 */
export type Steps<T> = Generator<'', T, void>

/** One after the other. */
export function* listed<T>(items: Iterable<T>): Steps<T[]> {
  const list: T[] = []
  for (const item of items) {
    list.push(item)
    yield ''
  }
  return list
}
