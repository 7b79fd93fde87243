/** Folding text for search: no case, no accents, ligatures opened, anything but letters and digits a space. */

/** "Goïta, à l’Œuvre" becomes "goita a l oeuvre". */
export const fold = (text: string): string =>
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
