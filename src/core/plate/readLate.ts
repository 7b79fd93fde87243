/** What is made when it is first read: lists that can be very long, words that few arcs carry. */
export function readLate<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
