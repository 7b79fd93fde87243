/** Records that are all there: of the bundled atlas, and wherever a file has just been parsed. */
import type { Records } from './atlas'
import type { AtlasRecord } from './schema'

export class ListedRecords implements Records {
  readonly length: number
  private readonly indices = new Map<string, number>()

  /** @param list in time order */
  constructor(private readonly list: readonly AtlasRecord[]) {
    this.length = list.length
    for (const [i, { id, aliases }] of list.entries()) {
      for (const name of [id, ...aliases]) this.indices.set(name, i)
    }
  }

  get(index: number) {
    return this.list[index]
  }

  peek(index: number) {
    return this.list[index]
  }

  idOf(index: number) {
    return this.list[index]?.id
  }

  indexOf(id: string) {
    return this.indices.get(id) ?? -1
  }

  byId(id: string) {
    return this.get(this.indexOf(id))
  }

  [Symbol.iterator]() {
    return this.list[Symbol.iterator]()
  }
}
