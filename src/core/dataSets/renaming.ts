/** Things of several files under one set of ids. */

/** New ids by old ones; what is not in it keeps its id. */
export type NewIds = ReadonlyMap<string, string>

interface Renaming<T> {
  /** Takes in the things of one more file. @returns their new ids */
  add: (things: readonly T[], suffix: string) => NewIds
  /** All things, each under the id that it has now. */
  all: () => T[]
}

/** @param isSame whether two things of the same id are one: the first stands for both */
export function createRenaming<T extends { readonly id: string }>(
  isSame: (a: T, b: T) => boolean,
): Renaming<T> {
  const byId = new Map<string, T>()

  const freeId = (id: string, suffix: string, taken: ReadonlySet<string>): string => {
    const isTaken = (each: string) => byId.has(each) || taken.has(each)
    const suffixed = `${id}-${suffix}`
    if (!isTaken(suffixed)) return suffixed
    let number = 2
    while (isTaken(`${suffixed}-${number}`)) number++
    return `${suffixed}-${number}`
  }

  return {
    add(things, suffix) {
      const taken = new Set(things.map(({ id }) => id))
      const newIds = new Map<string, string>()
      const added = things.flatMap((thing) => {
        const known = byId.get(thing.id)
        if (known === undefined) return [thing]
        if (isSame(known, thing)) return []
        const id = freeId(thing.id, suffix, taken)
        taken.add(id)
        newIds.set(thing.id, id)
        return [{ ...thing, id }]
      })
      for (const thing of added) byId.set(thing.id, thing)
      return newIds
    },
    all: () => [...byId.values()],
  }
}
