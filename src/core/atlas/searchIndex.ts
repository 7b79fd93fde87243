/**
 * Which records have words that begin so: each word of the atlas once, folded, and for each word the records that have
 * it. A search asks each word once, then only the records of those that begin so.
 *
 * It is made as far as there is time, record by record: the first view searches nothing, and a slow phone takes
 * as long to fold a hundred thousand titles as to draw everything. To search before it is complete is to wait.
 */
import type { Postings } from './atlas'
import { Dictionary, ListBuilder, post } from './dictionary'
import { fold } from '@/core/text/fold'
import { remember } from '@/core/text/remember'

/** How many records are taken in before the time is looked at. */
const STRIDE = 64

export interface SearchedWords {
  /** How many records there are. */
  readonly size: number
  /** Folded. */
  readonly words: readonly string[]
  /** The records of each word. */
  readonly postings: Postings
}

export class SearchIndex {
  private readonly words = new Dictionary()
  private readonly lists: ListBuilder
  private taken = 0
  private searched: SearchedWords | null = null
  /** By the number of a word the last record that has it, counted from 1. */
  private readonly lastWith: number[] = []
  // The words of titles and offices come again and again, and so do the names of people and places.
  private readonly foldWord = remember(fold)
  private readonly numbersIn = remember((text) =>
    text.split(/\s+/).flatMap((word) =>
      this.foldWord(word)
        .split(' ')
        .map((each) => this.words.number(each)),
    ),
  )

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
  complete(): SearchedWords {
    this.prepare(() => true)
    this.searched ??= this.turn()
    return this.searched
  }

  /** Marks with 1 each record in which every word is the start of a word. @param words folded */
  find(words: readonly string[]): Uint8Array {
    return findWords(words, this.complete())
  }

  private take(record: number): void {
    for (const text of this.textsOf(record))
      for (const word of this.numbersIn(text)) {
        if (this.lastWith[word] === record + 1) continue
        this.lastWith[word] = record + 1
        this.lists.add(word)
      }
    this.lists.close()
  }

  /** From the words of each record to the records of each word. */
  private turn(): SearchedWords {
    const { starts, values } = this.lists.view()
    const words = this.words.members
    return { size: this.size, words, postings: post(words.length, values, starts) }
  }
}

/** As `SearchIndex.find`. */
export function findWords(sought: readonly string[], { size, words, postings }: SearchedWords): Uint8Array {
  /** How many of the words each record has, of the first of them. */
  const had = new Uint32Array(size)
  for (const [before, start] of sought.entries())
    for (let word = 0; word < words.length; word++) {
      if (words[word]?.startsWith(start) !== true) continue
      const end = postings.starts[word + 1] ?? 0
      for (let at = postings.starts[word] ?? 0; at < end; at++) {
        const record = postings.records[at] ?? 0
        if (had[record] === before) had[record] = before + 1
      }
    }
  const found = new Uint8Array(size)
  for (let record = 0; record < size; record++) found[record] = Number(had[record] === sought.length)
  return found
}
