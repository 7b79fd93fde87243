/**
 * A long list as a few flat pieces, which can be handed from a worker to the page at no cost, and from which a member
 * is made when it is asked for: each member as JSON in UTF-8, one after the other, and their names in one text with
 * their order, in which a name is found by bisection.
 */

/** What crosses. A name of member `i` is the `i`th; further names, its aliases, come after those of all members. */
export interface PackedList {
  readonly json: Uint8Array<ArrayBuffer>
  /** Member `i` is in the bytes from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array<ArrayBuffer>
  readonly names: string
  /** In the same way. */
  readonly nameStarts: Uint32Array<ArrayBuffer>
  /** Whose each further name is. */
  readonly aliasOf: Uint32Array<ArrayBuffer>
  /** The numbers of all names, in the order of their code units. */
  readonly sorted: Uint32Array<ArrayBuffer>
}

interface Named {
  readonly id: string
  readonly aliases?: readonly string[]
}

/** So many members become bytes at a time: one by one costs more, all at once may be too long for a text. */
const AT_ONCE = 1000

const startsOf = (lengths: ArrayLike<number>): Uint32Array<ArrayBuffer> => {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0)
  return starts
}

function packJson(members: readonly unknown[]): Pick<PackedList, 'json' | 'starts'> {
  const encoder = new TextEncoder()
  const lengths = new Uint32Array(members.length)
  const parts: Uint8Array[] = []
  for (let from = 0; from < members.length; from += AT_ONCE) {
    const texts = members.slice(from, from + AT_ONCE).map((member) => JSON.stringify(member))
    const part = encoder.encode(texts.join(''))
    parts.push(part)
    const isAscii = part.length === texts.reduce((length, text) => length + text.length, 0)
    for (const [i, text] of texts.entries())
      lengths[from + i] = isAscii ? text.length : encoder.encode(text).length
  }
  const starts = startsOf(lengths)
  const json = new Uint8Array(starts.at(-1) ?? 0)
  let at = 0
  for (const part of parts) {
    json.set(part, at)
    at += part.length
  }
  return { json, starts }
}

export function packList(members: readonly Named[]): PackedList {
  const aliases = members.flatMap(({ aliases: own = [] }, i) => own.map((name) => ({ name, i })))
  const names = [...members.map(({ id }) => id), ...aliases.map(({ name }) => name)]
  return {
    ...packJson(members),
    names: names.join(''),
    nameStarts: startsOf(names.map((name) => name.length)),
    aliasOf: Uint32Array.from(aliases, ({ i }) => i),
    sorted: Uint32Array.from(names.keys()).sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1)),
  }
}

/** A packed list as it is used. Whoever gets a member twice gets the same object. */
export class UnpackedList<T> implements Iterable<T> {
  readonly length: number
  private readonly made = new Map<number, T>()
  private readonly found = new Map<string, number>()
  private readonly decoder = new TextDecoder()

  constructor(private readonly packed: PackedList) {
    this.length = packed.starts.length - 1
  }

  get(index: number): T | undefined {
    if (!this.has(index)) return undefined
    const known = this.made.get(index)
    if (known !== undefined) return known
    const made = this.make(index)
    this.made.set(index, made)
    return made
  }

  /** Keeps none that nobody has got: a walk through a large list fills no memory. */
  peek(index: number): T | undefined {
    return this.has(index) ? (this.made.get(index) ?? this.make(index)) : undefined
  }

  idOf(index: number): string | undefined {
    return this.has(index) ? this.name(index) : undefined
  }

  /** By its id or an alias; -1 for any other. */
  indexOf(name: string): number {
    const known = this.found.get(name)
    if (known !== undefined) return known
    const index = this.find(name)
    if (index !== -1) this.found.set(name, index)
    return index
  }

  /** As `peek`. */
  *[Symbol.iterator](): Generator<T> {
    for (let i = 0; i < this.length; i++) yield this.made.get(i) ?? this.make(i)
  }

  private has(index: number): boolean {
    return index >= 0 && index < this.length
  }

  private find(name: string): number {
    const { sorted, aliasOf } = this.packed
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.name(sorted[middle] ?? 0) < name) low = middle + 1
      else high = middle
    }
    const number = sorted[low]
    if (number === undefined || this.name(number) !== name) return -1
    return number < this.length ? number : (aliasOf[number - this.length] ?? -1)
  }

  private make(index: number): T {
    const { json, starts } = this.packed
    // What `packList` was given.
    return JSON.parse(this.decoder.decode(json.subarray(starts[index], starts[index + 1])))
  }

  private name(number: number): string {
    const { names, nameStarts } = this.packed
    return names.slice(nameStarts[number], nameStarts[number + 1])
  }
}
