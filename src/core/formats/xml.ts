/** Text as it stands in XML 1.0 and in SVG. */

/** What XML 1.0 has no way to write (section 2.2): controls, halves of surrogate pairs, two non-characters. */
const UNFIT = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

/** `text` as the content of an element or of an attribute in double quotes. */
export const escapeXml = (text: string): string =>
  text.replaceAll(UNFIT, '\uFFFD').replaceAll(/[&<>"]/g, (char) => ENTITIES.get(char) ?? char)
