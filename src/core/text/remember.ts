/** Answers that are kept, for texts that come again and again. */

/** Answers a question about a text once; tables repeat themselves. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = answer(text)
    known.set(text, value)
    return value
  }
}

/** Makes what belongs to a key once. */
export function recall<T>(): (key: string, make: () => T) => T {
  const known = new Map<string, T>()
  return (key, make) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make()
    known.set(key, made)
    return made
  }
}
