/**
 * Several values of one cell stand behind `;`, `|` or on lines of their own. Trimmed after they are parted: a pattern
 * with the white space in it would take the square of a long run of it.
 */
export const splitList = (text: string): readonly string[] => text.split(/[;|\n]/).map((part) => part.trim())
