/**
 * The name of a data version, as links and citations carry it: the day of the last edit and four hex digits of
 * the file's SHA-256, "2026.11.22-a1b2".
 *
 * @param day `dataVersion` of the file, `YYYY-MM-DD`
 * @param sha256 of the file's bytes, hexadecimal
 */
export const formatDataVersion = (day: string, sha256: string): string =>
  `${day.replaceAll('-', '.')}-${sha256.slice(0, 4)}`
