/**
 * What became of states that are no more: the one declared table.
 *
 * A renamed state is one party under two names; its records are found under either code, always. A dissolved
 * or merged one stays a party of its own and answers to a successor only when the reader asks ("incl. USSR"),
 * and then by this table alone, never by the country in which a city lies today. The table says which records
 * are shown together; it takes no position on succession in law.
 */

/** Former code → the code of the same state under its present name. */
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ['AFI', 'DJI'],
  ['BUR', 'MMR'],
  ['BYS', 'BLR'],
  ['DHY', 'BEN'],
  ['HVO', 'BFA'],
  ['NHB', 'VUT'],
  ['RHO', 'ZWE'],
  ['TMP', 'TLS'],
  ['ZAR', 'COD'],
])

/** Former code → the states that it answers to when asked: its continuator, else every successor. */
export const CONTINUATORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ANT', ['ABW', 'BES', 'CUW', 'SXM']],
  ['CSK', ['CZE', 'SVK']],
  ['DDR', ['DEU']],
  ['GEL', ['KIR', 'TUV']],
  ['PCI', ['FSM', 'MHL', 'MNP', 'PLW']],
  ['SCG', ['SRB', 'MNE']],
  ['SKM', ['IND']],
  ['SUN', ['RUS']],
  ['VDR', ['VNM']],
  ['YMD', ['YEM']],
  ['YUG', ['BIH', 'HRV', 'MKD', 'MNE', 'SRB', 'SVN']],
])

/** The party that `code` is counted as: the present code of a renamed state, else `code` itself. */
export const partyOfCode = (code: string): string => RENAMED.get(code) ?? code
