/** What is made for a key is kept while the key is among the `most` that were asked for last. */
export function keepLast<K, T extends object>(most: number, make: (key: K) => T): (key: K) => T {
  /** In the order in which they were asked for. */
  const kept = new Map<K, T>()
  return (key) => {
    const value = kept.get(key) ?? make(key)
    kept.delete(key)
    kept.set(key, value)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return value
  }
}
