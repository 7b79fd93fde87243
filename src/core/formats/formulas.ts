/**
 * Cells that a spreadsheet would take for a formula, made plain text by a leading apostrophe, as a hand would type
 * it (OWASP, "CSV injection"). `restoreFormula` undoes `defuseFormula` for any text at all: what begins with
 * apostrophes before such a character gets one more, and loses one. So does what begins with `#`, which readers of
 * tables take for a comment.
 */

/** Numbers are no formulas, whatever their sign. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/
const DANGEROUS = /^'*[=+\-@\t\r#]/
const DEFUSED = /^'+[=+\-@\t\r#]/

export const defuseFormula = (text: string): string =>
  DANGEROUS.test(text) && !NUMBER.test(text) ? `'${text}` : text

export const restoreFormula = (text: string): string => (DEFUSED.test(text) ? text.slice(1) : text)
