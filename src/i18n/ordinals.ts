/** Ordinals in a text, which French prints with a raised ending: 1<sup>er</sup>, 2<sup>e</sup>. */
const ORDINAL = /\b(\d+)(er|re|es?)(?![\p{L}\d])/gu

export interface TextPart {
  readonly text: string
  readonly raised: boolean
}

export const splitOrdinals = (text: string): readonly TextPart[] =>
  // Splitting by a pattern with two groups gives text, number, ending, text, number, ending, …, text.
  text.split(ORDINAL).map((part, i) => ({ text: part, raised: i % 3 === 2 }))
