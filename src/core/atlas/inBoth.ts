import type { Text } from './schema'

/** A text that is the same in both languages: a name as the source has it. */
export const inBoth = (text: string): Text => ({ fr: text, en: text })
