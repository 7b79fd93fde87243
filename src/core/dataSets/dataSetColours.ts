/**
 * The colour of each data set while several are on: an index into the tokens `set1` … `set6`.
 *
 * The bundled one has the first, the ink of the atlas. Another keeps the colour that its name leads to, whichever
 * others are on, unless one before it has that already.
 */
import { BUNDLED } from './dataSetId'

export const COLOURS = 6

const preferred = (member: string): number => {
  let sum = 0
  for (const char of member) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 100_003
  return 1 + (sum % (COLOURS - 1))
}

/** @param members in the order of the link */
export function dataSetColours(members: readonly string[]): readonly number[] {
  const taken = new Set<number>()
  return members.map((member) => {
    if (member === BUNDLED) return 0
    const first = preferred(member)
    const choices = Array.from({ length: COLOURS - 1 }, (_, i) => 1 + ((first - 1 + i) % (COLOURS - 1)))
    const colour = choices.find((each) => !taken.has(each)) ?? first
    taken.add(colour)
    return colour
  })
}
