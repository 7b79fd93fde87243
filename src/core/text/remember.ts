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
