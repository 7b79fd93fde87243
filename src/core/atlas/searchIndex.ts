/**
 * Which records have words that begin so: each text of the atlas once, folded, and for each record the numbers of
 * its texts. A search asks each text once, however many records it stands in.
 *
 * It is made as far as there is time, record by record: the first view searches nothing, and a slow phone takes
 * as long to fold a hundred thousand titles as to draw everything. To search before it is complete is to wait.
 */
import { Dictionary, ListBuilder } from './dictionary'
import { fold } from '@/core/text/fold'
import { remember } from '@/core/text/remember'

/** So many words can be told apart in one pass. */
const WORDS_AT_ONCE = 32
/** How many records are taken in before the time is looked at. */
const STRIDE = 64

export class SearchIndex {
  private readonly texts = new Dictionary()
  private readonly lists: ListBuilder
  /** Folded, each word after a space, so that `' ' + word` finds the start of a word. */
  private readonly folded: string[] = []
  private taken = 0
  // The words of titles and offices come again and again.
  private readonly foldWord = remember(fold)

  /** @param textsOf what search looks through for record `i` */
  constructor(
    private readonly size: number,
    private readonly textsOf: (i: number) => readonly string[],
  ) {
    this.lists = new ListBuilder(size)
  }

  /** Goes on as long as there is time. @returns whether it is complete */
  prepare(isTimeLeft: () => boolean): boolean {
    while (this.taken < this.size && isTimeLeft()) {
      const end = Math.min(this.taken + STRIDE, this.size)
      for (; this.taken < end; this.taken++) this.take(this.taken)
    }
    return this.isComplete
  }

  get isComplete(): boolean {
    return this.taken === this.size
  }

  /** Marks with 1 each record in which every word is the start of a word. @param words folded */
  find(words: readonly string[]): Uint8Array {
    this.prepare(() => true)
    const found = new Uint8Array(this.size).fill(1)
    for (let from = 0; from < words.length; from += WORDS_AT_ONCE)
      this.narrow(found, words.slice(from, from + WORDS_AT_ONCE))
    return found
  }

  private take(record: number): void {
    for (const text of new Set(this.textsOf(record))) {
      const number = this.texts.number(text)
      if (number === this.folded.length) this.folded.push(this.foldText(text))
      this.lists.add(number)
    }
    this.lists.close()
  }

  private foldText(text: string): string {
    return text.split(/\s+/).reduce((folded, word) => `${folded} ${this.foldWord(word)}`, '')
  }

  /** Each text has a bit for each word; those of a record together must have them all. */
  private narrow(found: Uint8Array, words: readonly string[]): void {
    const starts = words.map((word) => ` ${word}`)
    const bitsOf = Uint32Array.from(this.folded, (text) =>
      starts.reduce((bits, start, w) => (text.includes(start) ? bits | (1 << w) : bits), 0),
    )
    const all = 2 ** words.length - 1
    const { starts: listStarts, values } = this.lists.view()
    for (let i = 0; i < this.size; i++) {
      let bits = 0
      const end = listStarts[i + 1] ?? 0
      for (let k = listStarts[i] ?? 0; k < end; k++) bits |= bitsOf[values[k] ?? 0] ?? 0
      if (bits >>> 0 !== all) found[i] = 0
    }
  }
}
