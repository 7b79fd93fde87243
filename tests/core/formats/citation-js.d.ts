/** The part of Citation.js that the tests read with; the packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string)
    readonly data: readonly Readonly<Record<string, unknown>>[]
  }
}
declare module '@citation-js/plugin-bibtex'
