/** Any text at all, rich in what formats have to escape. */
import fc from 'fast-check'

const SPECIALS = [
  ...'\\;,:"\'<>&{}%$#_^~@=éï«»“”’€字😀\u202F\u00A0\n\r\t\0\u0085\u2028\uFFFE',
  '\uD800',
  '\uDC00',
]

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...SPECIALS), fc.string({ unit: 'grapheme', maxLength: 6 })), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
)
