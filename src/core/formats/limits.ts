/** How much of a file is read; what is larger is refused or cut, and never fills the memory of the page. */
/** 300 MB as file managers and `i18n/bytes.ts` count them. */
export const MAX_BYTES = 300_000_000
export const MAX_ROWS = 1_000_000
export const MAX_COLUMNS = 1000
/** Rows times columns: what a table of a million rows may fill. */
export const MAX_CELLS = 30_000_000
/** Longer cells are cut, with a note. */
export const MAX_CELL = 10_000
