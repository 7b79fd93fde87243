/** Stands where a file states no licence of its own. */
export const NO_LICENCE = '–'
