/** What is worked out once for an object, and forgotten with it. */
import type { Columns } from './atlas'

/** @param keyOf what stands for the argument: that which stays the same while the answer does */
function oncePerKey<A, T>(make: (of: A) => T, keyOf: (of: A) => WeakKey): (of: A) => T {
  const known = new WeakMap<WeakKey, { readonly value: T }>()
  return (of) => {
    const key = keyOf(of)
    const before = known.get(key)
    if (before !== undefined) return before.value
    const value = make(of)
    known.set(key, { value })
    return value
  }
}

/** Once for each object. */
export const oncePer = <A extends WeakKey, T>(make: (of: A) => T): ((of: A) => T) =>
  oncePerKey(make, (of) => of)

/** Once for each atlas; its columns stand for it, since some ask with nothing else of it. */
export const oncePerAtlas = <A extends { readonly columns: Partial<Columns> }, T>(
  make: (atlas: A) => T,
): ((atlas: A) => T) => oncePerKey(make, ({ columns }) => columns)
