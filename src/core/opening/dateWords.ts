/** Months, seasons and the small words of dates, in French and English, as folded words. */

const MONTHS: readonly string[] = [
  'janvier january janv jan',
  'fevrier february fevr fev feb',
  'mars march mar',
  'avril april avr apr',
  'mai may',
  'juin june jun',
  'juillet july juil jul',
  'aout august aou aug',
  'septembre september sept sep',
  'octobre october oct',
  'novembre november nov',
  'decembre december dec',
]

/** EDTF numbers; the months of a season are those of `edtf.ts`. */
const SEASONS: readonly (readonly [number, string])[] = [
  [21, 'printemps spring'],
  [22, 'ete summer'],
  [23, 'automne autumn fall'],
  [24, 'hiver winter'],
]

const numbered = (entries: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(entries.flatMap(([number, words]) => words.split(' ').map((word) => [word, number] as const)))

export const MONTH_NUMBERS = numbered(MONTHS.map((words, i) => [i + 1, words] as const))
export const SEASON_NUMBERS = numbered(SEASONS)

/** "early March 2021": within March, not on all its days. */
export const PART_WORDS: ReadonlySet<string> = new Set(
  'early mid middle late beginning end debut mi milieu courant fin'.split(' '),
)
/** "about 2021". */
export const ABOUT_WORDS: ReadonlySet<string> = new Set(
  'about around circa ca c approximately approx vers environ env autour'.split(' '),
)
/** Words that join the two ends of a range. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(
  'to au until till through thru and et a jusqu'.split(' '),
)
/** Words that say nothing by themselves: "du 30", "from", "le", weekdays. */
export const IDLE_WORDS: ReadonlySet<string> = new Set(
  `du de d des la le les l of the from between entre on en in
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  lundi mardi mercredi jeudi vendredi samedi dimanche`.split(/\s+/),
)
