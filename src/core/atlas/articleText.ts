/**
 * An article's file as its paragraphs.
 *
 * A paragraph is a block of text between empty lines of the file as given, counted from 1. Markdown's marks of
 * headings, stress and links are removed, white space is folded to single spaces; letters, capitals and
 * apostrophes stay as printed. A `date …` that opens the file is metadata, not part of the first paragraph.
 */

const METADATA = /^\s*date[ \t]+\d{4}\S*\s+/

/** Metadata of the file's first line removed. */
const withoutMetadata = (text: string): string => text.replace(METADATA, '')

const withoutMarks = (block: string): string =>
  block
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*+|__/g, '')
    .replace(/^\s*(#{1,6}|>)\s+/, '')

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

export const paragraphsOf = (fileText: string): readonly string[] =>
  withoutMetadata(fileText.replace(/^\uFEFF/, ''))
    .split(/\r?\n[ \t]*\r?\n/)
    .map((block) => folded(withoutMarks(block)))
    .filter((block) => block !== '')

/** Words as printed between spaces; a sign that stands alone is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
