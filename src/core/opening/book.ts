/** A list of things that a table names, each once under a slug of its own. */
import { fold } from '@/core/text/fold'
import { slugOf } from '@/core/text/slugOf'

export interface Book<Named, Item> {
  readonly idOf: (named: Named) => string
  /** From now on the item of that id is this one, and known by its key too. */
  readonly replace: (id: string, named: Named) => void
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
  const numbers = new Map<string, number>()
  const nameSlug = createNaming()
  return {
    items,
    idOf: (named) => {
      const key = keyOf(named)
      const known = ids.get(key)
      if (known !== undefined) return known
      const id = nameSlug(slugOf(nameOf(named)))
      ids.set(key, id)
      numbers.set(id, items.push(make(id, named)) - 1)
      return id
    },
    replace: (id, named) => {
      const number = numbers.get(id)
      if (number === undefined) return
      ids.set(keyOf(named), id)
      items[number] = make(id, named)
    },
  }
}
