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

export interface SearchedTexts {
  /** Each word after a space, so that `' ' + word` finds the start of a word. */
  readonly folded: readonly string[]
  /** Those of record `i` are `values[starts[i]] … values[starts[i + 1] - 1]`. */
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

export class SearchIndex {
  private readonly texts = new Dictionary()
  private readonly lists: ListBuilder
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
    return this.taken === this.size
  }

  /** All of it. */
  complete(): SearchedTexts {
    this.prepare(() => true)
    return { folded: this.folded, ...this.lists.view() }
  }

  /** Marks with 1 each record in which every word is the start of a word. @param words folded */
  find(words: readonly string[]): Uint8Array {
    return findWords(words, this.complete())
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
}

/** As `SearchIndex.find`. */
export function findWords(words: readonly string[], texts: SearchedTexts): Uint8Array {
  const found = new Uint8Array(texts.starts.length - 1).fill(1)
  for (let from = 0; from < words.length; from += WORDS_AT_ONCE)
    narrow(found, words.slice(from, from + WORDS_AT_ONCE), texts)
  return found
}

/** Each text has a bit for each word; those of a record together must have them all. */
function narrow(
  found: Uint8Array,
  words: readonly string[],
  { folded, starts, values }: SearchedTexts,
): void {
  const bitsOf = new Uint32Array(folded.length)
  for (const [w, word] of words.entries()) {
    const wordStart = ` ${word}`
    for (let text = 0; text < folded.length; text++)
      if (folded[text]?.includes(wordStart)) bitsOf[text] = (bitsOf[text] ?? 0) | (1 << w)
  }
  // As bits, like those that they are compared with: 32 words are a negative number.
  const all = (-1 >>> (WORDS_AT_ONCE - words.length)) | 0
  for (let i = 0; i < found.length; i++) {
    let bits = 0
    const end = starts[i + 1] ?? 0
    for (let k = starts[i] ?? 0; k < end && bits !== all; k++) bits |= bitsOf[values[k] ?? 0] ?? 0
    if (bits !== all) found[i] = 0
  }
}
