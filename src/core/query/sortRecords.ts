/** The order of the list. */
import type { Filtered } from './filter'
import type { Atlas } from '@/core/atlas/atlas'
import { Dictionary, post } from '@/core/atlas/dictionary'
import { oncePerAtlas } from '@/core/atlas/oncePer'
import type { Language, Sort } from '@/core/view/view'

type NameSort = Exclude<Sort, 'date' | '-date'>

/** All records of an atlas by name, as indices; made once for each sort and language. */
const ordersOf = oncePerAtlas(() => new Map<string, Uint32Array>())

/**
 * The kept records in the chosen order, as indices. Time order is what the columns have already; `-date` turns
 * the dated ones round and leaves the undated last. Names compare as the language does; records without one
 * come last, and equal ones stay in time order.
 */
export function sortRecords(
  atlas: Atlas,
  { kept }: Filtered,
  sort: Sort,
  language: Language | null,
): Uint32Array {
  switch (sort) {
    case 'date':
      return kept
    case '-date': {
      const undatedFrom = kept.findIndex((i) => i >= atlas.columns.dated)
      const sorted = kept.slice()
      sorted.subarray(0, undatedFrom === -1 ? kept.length : undatedFrom).reverse()
      return sorted
    }
    case 'from':
    case 'to':
    case 'person': {
      const isKept = new Uint8Array(atlas.columns.size)
      for (const i of kept) isKept[i] = 1
      return orderByName(atlas, sort, language ?? 'fr').filter((i) => isKept[i] === 1)
    }
  }
}

function orderByName(atlas: Atlas, sort: NameSort, language: Language): Uint32Array {
  const known = ordersOf(atlas)
  const key = `${sort} ${language}`
  const order = known.get(key) ?? byName(namesFor(atlas, sort, language), language)
  known.set(key, order)
  return order
}

/** For each record the number of its name, -1 for none, and what the numbers stand for. */
interface Names {
  readonly numbers: Int32Array
  readonly names: readonly string[]
}

function namesFor({ columns, places, people }: Atlas, sort: NameSort, language: Language): Names {
  const names = new Dictionary()
  if (sort === 'person') {
    const surnameOf = columns.visitors.map((id) => names.number(people.get(id)?.surname[language] ?? null))
    return { numbers: columns.visitor.map((visitor) => surnameOf[visitor] ?? -1), names: names.members }
  }
  const nameOf = columns.places.map((id) => names.number(places.get(id)?.name[language] ?? null))
  const column = sort === 'from' ? columns.origin : columns.place
  return { numbers: column.map((place) => nameOf[place] ?? -1), names: names.members }
}

/** Names are compared once each; the records follow by counting. */
function byName({ numbers, names }: Names, language: Language): Uint32Array {
  const { compare } = new Intl.Collator(language)
  const sorted = [...names.keys()].toSorted((a, b) => compare(names[a] ?? '', names[b] ?? ''))
  const rankOf = new Int32Array(names.length)
  let rank = -1
  for (const [at, name] of sorted.entries()) {
    // Names that compare as equal share a rank.
    if (at === 0 || compare(names[sorted[at - 1] ?? 0] ?? '', names[name] ?? '') !== 0) rank++
    rankOf[name] = rank
  }
  const nameless = rank + 1
  return post(
    nameless + 1,
    numbers.map((number) => (number === -1 ? nameless : (rankOf[number] ?? nameless))),
  ).records
}
