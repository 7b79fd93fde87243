/** Strings as small integers, and columns of them. */
import type { ListColumn, Postings } from './atlas'

/** Numbers given to strings in the order in which they are first met. */
export class Dictionary {
  readonly members: string[] = []
  private readonly numbers = new Map<string, number>()

  /** The number of `member`; -1 for `null`. */
  number(member: string | null): number {
    if (member === null) return -1
    const known = this.numbers.get(member)
    if (known !== undefined) return known
    this.numbers.set(member, this.members.length)
    return this.members.push(member) - 1
  }
}

/** Lists of numbers one after the other, as they come. */
export class ListBuilder {
  private readonly starts: Uint32Array
  private values = new Uint32Array(1024)
  private filled = 0
  private lists = 0

  /** @param size how many lists there will be */
  constructor(size: number) {
    this.starts = new Uint32Array(size + 1)
  }

  /** To the list that is being made. */
  add(value: number): void {
    if (this.filled === this.values.length) {
      const more = new Uint32Array(2 * this.filled)
      more.set(this.values)
      this.values = more
    }
    this.values[this.filled++] = value
  }

  /** The list is complete. */
  close(): void {
    this.starts[++this.lists] = this.filled
  }

  /** What has been made so far. */
  view(): Pick<ListColumn, 'starts' | 'values'> {
    return { starts: this.starts, values: this.values.subarray(0, this.filled) }
  }
}

/** @param listOf the strings of record `i` */
export function buildListColumn(size: number, listOf: (i: number) => readonly string[]): ListColumn {
  const dictionary = new Dictionary()
  const lists = new ListBuilder(size)
  for (let i = 0; i < size; i++) {
    for (const member of listOf(i)) lists.add(dictionary.number(member))
    lists.close()
  }
  const { starts, values } = lists.view()
  return {
    starts,
    values,
    dictionary: dictionary.members,
    postings: post(dictionary.members.length, values, starts),
  }
}

/** What some records hold, each member once, in the order in which they are met. */
export function membersAmong(
  { starts, values, dictionary }: ListColumn,
  indices: ArrayLike<number>,
): readonly string[] {
  const found = new Set<number>()
  for (let k = 0; k < indices.length; k++) {
    const i = indices[k] ?? -1
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) found.add(values[at] ?? -1)
  }
  return Array.from(found, (member) => dictionary[member] ?? '')
}

/** Where each number stands: a counting sort. @param starts of lists, when not each record has one number */
export function post(members: number, values: Int32Array | Uint32Array, listStarts?: Uint32Array): Postings {
  const starts = new Uint32Array(members + 1)
  for (const value of values) if (value >= 0) starts[value + 1] = (starts[value + 1] ?? 0) + 1
  for (let m = 0; m < members; m++) starts[m + 1] = (starts[m + 1] ?? 0) + (starts[m] ?? 0)
  const records = new Uint32Array(starts[members] ?? 0)
  const next = starts.slice()
  const put = (value: number, record: number) => {
    if (value < 0) return
    const at = next[value] ?? 0
    records[at] = record
    next[value] = at + 1
  }
  if (listStarts === undefined) for (let i = 0; i < values.length; i++) put(values[i] ?? -1, i)
  else
    for (let i = 0; i + 1 < listStarts.length; i++)
      for (let k = listStarts[i] ?? 0; k < (listStarts[i + 1] ?? 0); k++) put(values[k] ?? -1, i)
  return { starts, records }
}
