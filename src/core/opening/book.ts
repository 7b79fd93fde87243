/** A list of things that a table names, each once under a slug of its own. */
import { fold } from '@/core/text/fold'
import { slugOf } from '@/core/text/slugOf'

export interface Book<Named, Item> {
  readonly idOf: (named: Named) => string
  readonly items: readonly Item[]
}

/** What tells one name from another: neither case nor accents. */
export const nameKey = (name: string): string => fold(name) || name

/** Gives each of many things an id of its own; the second of one name gets `-2`. */
function createNaming(): (wanted: string) => string {
  const taken = new Set<string>()
  const last = new Map<string, number>()
  return (wanted) => {
    let id = wanted
    let number = last.get(wanted) ?? 1
    while (taken.has(id)) id = `${wanted}-${++number}`
    last.set(wanted, number)
    taken.add(id)
    return id
  }
}

/** @param keyOf the same for what is one thing */
export function createBook<Named, Item>(
  keyOf: (named: Named) => string,
  nameOf: (named: Named) => string,
  make: (id: string, named: Named) => Item,
): Book<Named, Item> {
  const items: Item[] = []
  const ids = new Map<string, string>()
  const nameSlug = createNaming()
  return {
    items,
    idOf: (named) => {
      const key = keyOf(named)
      const known = ids.get(key)
      if (known !== undefined) return known
      const id = nameSlug(slugOf(nameOf(named)))
      ids.set(key, id)
      items.push(make(id, named))
      return id
    },
  }
}
