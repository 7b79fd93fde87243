/** How wide words are in the timeline's own type, in px, without laying anything out. */
export interface WordRuler {
  /** @param bold as the selection is printed */
  readonly measure: (words: string, bold: boolean) => number
  /** The words, or as many letters of them as `room` px hold in bold, and an ellipsis. */
  readonly shorten: (words: string, room: number) => string
}

/** @param widthOf the width of bold or plain words */
export function createWordRuler(widthOf: (words: string, bold: boolean) => number): WordRuler {
  const widths = new Map<string, number>()

  function measure(words: string, bold: boolean): number {
    const key = `${bold ? 'b' : 'p'}${words}`
    const known = widths.get(key)
    if (known !== undefined) return known
    const measured = widthOf(words, bold)
    widths.set(key, measured)
    return measured
  }

  // What is cut depends on the window: remembering it would never end.
  function shorten(words: string, room: number): string {
    if (measure(words, true) <= room) return words
    let [fits, fails] = [0, words.length]
    while (fails - fits > 1) {
      const middle = (fits + fails) >> 1
      if (widthOf(cutAt(words, middle), true) <= room) fits = middle
      else fails = middle
    }
    return cutAt(words, fits)
  }

  return { measure, shorten }
}

const cutAt = (words: string, length: number): string => `${words.slice(0, length).trimEnd()}…`

/** Measures in the type that `element` has when asked. */
export function widthIn(element: HTMLElement): (words: string, bold: boolean) => number {
  const canvas = document.createElement('canvas').getContext('2d')
  return (words, bold) => {
    if (canvas === null) return 0
    const { fontSize, fontFamily } = getComputedStyle(element)
    canvas.font = `${bold ? 700 : 400} ${fontSize} ${fontFamily}`
    return canvas.measureText(words).width
  }
}
