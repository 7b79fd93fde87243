/** Words in a column, for pictures: broken into lines that are about equally long. */

/** How wide a text is, in pixels. */
type Width = (text: string) => number

/** A word that is wider than the column, in pieces that are not. */
function pieces(word: string, room: number, width: Width): readonly string[] {
  let kept = ''
  for (const letter of word) {
    if (kept !== '' && width(kept + letter) > room)
      return [kept, ...pieces(word.slice(kept.length), room, width)]
    kept += letter
  }
  return [kept]
}

/** As few lines as the column allows, each filled before the next. */
function fill(words: readonly string[], room: number, width: Width): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && width(longer) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Breaks at plain spaces alone; the narrowest column that needs no more lines is the one that is filled. */
export function balanced(text: string, room: number, width: Width): readonly string[] {
  const words = text
    .split(/[ \n]+/)
    .filter((word) => word !== '')
    .flatMap((word) => pieces(word, room, width))
  const least = fill(words, room, width)
  let best = least
  for (let narrower = room; narrower > room / 2; narrower -= room / 40) {
    const lines = fill(words, narrower, width)
    const fits = lines.every((line) => width(line) <= narrower)
    if (lines.length > least.length || !fits) break
    best = lines
  }
  return best
}
