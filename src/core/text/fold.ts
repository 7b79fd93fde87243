/** Folding text for search: no case, no accents, ligatures opened, anything but letters and digits a space. */

/** Most names: they have no accents to lose. */
const ASCII = /^[ -~]*$/

/** "Goïta, à l’Œuvre" becomes "goita a l oeuvre". */
export const fold = (text: string): string => (ASCII.test(text) ? foldAscii(text) : foldUnicode(text))

const foldAscii = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const foldUnicode = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()

/** Words to be found, each at the start of a word; empty when nothing is asked. */
export const searchWords = (search: string): readonly string[] => {
  const folded = fold(search)
  return folded === '' ? [] : folded.split(' ')
}
