/** Every quotation of a file, with the place where it stands. */
import { countWords } from './articleText'
import type { JsonPath } from './jsonPath'
import type { AtlasFile, Evidence } from './schema'

export interface Quotation {
  readonly evidence: Evidence
  /** The record that it serves, if any. */
  readonly record: string | null
  /** From the record, or from the file when there is none. */
  readonly path: JsonPath
}

export function* quotationsOf(file: AtlasFile): Generator<Quotation> {
  for (const { id, claims } of file.records) {
    for (const [i, claim] of claims.entries()) {
      for (const [j, evidence] of claim.evidence.entries()) {
        yield { evidence, record: id, path: ['claims', i, 'evidence', j] }
      }
      for (const [j, { evidence }] of claim.premises.entries()) {
        if (evidence !== undefined)
          yield { evidence, record: id, path: ['claims', i, 'premises', j, 'evidence'] }
      }
    }
  }
  for (const [i, { evidence }] of file.mentions.entries()) {
    yield { evidence, record: null, path: ['mentions', i, 'evidence'] }
  }
}

/** How many words of an article are quoted; a quotation that serves several facts counts once. */
export function quotedWords(file: AtlasFile, article: string): number {
  const quotes = new Map<string, string>()
  for (const { evidence } of quotationsOf(file)) {
    if (evidence.article === article) quotes.set(`${evidence.paragraph} ${evidence.quote}`, evidence.quote)
  }
  return [...quotes.values()].reduce((sum, quote) => sum + countWords(quote), 0)
}
