/** The engine over typed columns against the obvious code over objects, on made atlases of 1,000 to 1,000,000. */
import { atlasOfMany } from './manyVisits'
import type { Row } from './measure'
import { timeRounds } from './measure'
import type { Stage } from './stage'
import type { Atlas } from '@/core/atlas/atlas'
import type { AtlasRecord } from '@/core/atlas/schema'
import { searchTexts } from '@/core/atlas/searchTexts'
import { spanAt } from '@/core/atlas/spanAt'
import { countFacets } from '@/core/query/countFacets'
import type { Filter } from '@/core/query/filter'
import { filterAtlas } from '@/core/query/filterAtlas'
import { listEntries } from '@/core/query/listEntries'
import { sortRecords } from '@/core/query/sortRecords'
import { fold } from '@/core/text/fold'
import { parseDay } from '@/core/time/day'
import { DEFAULT_VIEW } from '@/core/view/view'
import { countryNames } from '@/i18n/countryNames'

const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const ROUNDS = 20

/** Countries of every rank, and four years each. */
function filterOf({ columns }: Atlas, round: number): Filter {
  const year = 1990 + (round % 30)
  const [from, to] = [parseDay(`${year}-01-01`), parseDay(`${year + 4}-12-31`)]
  if (from === null || to === null) throw new Error('filterOf: no such day')
  const party = (at: number) => columns.parties[at % columns.parties.length] ?? ''
  return {
    ...DEFAULT_VIEW,
    parties: [party(round % 12), party((round + 5) % 12)],
    period: { from, to },
    facets: { ...DEFAULT_VIEW.facets, status: ['held'] },
  }
}

/** What one would write first: the same four questions, asked of each object. */
function obviousCount(atlas: Atlas, { parties, period, facets }: Filter): number {
  return [...atlas.records].filter(({ sends, hosts, status }, i) => {
    const span = spanAt(atlas, i)
    return (
      ((sends !== null && parties.includes(sends)) || (hosts !== null && parties.includes(hosts))) &&
      facets.status.includes(status) &&
      span !== null &&
      period !== null &&
      span.startEarliest <= period.to &&
      span.endLatest >= period.from
    )
  }).length
}

/** A record's surname compared with another's, as often as sorting asks. */
function obviousSort({ records, people }: Atlas): number {
  const { compare } = new Intl.Collator('fr')
  const nameOf = ({ delegation }: AtlasRecord) => people.get(delegation[0]?.person ?? '')?.surname.fr ?? ''
  return [...records].toSorted((a, b) => compare(nameOf(a), nameOf(b))).length
}

/** Texts folded once and kept as one string for each record. */
function obviousSearch(atlas: Atlas): (word: string) => number {
  const names = { ...atlas, countryNames }
  const texts = [...atlas.records].map((record) => ` ${fold(searchTexts(record, names).join(' '))}`)
  return (word) => texts.filter((text) => text.includes(` ${word}`)).length
}

function rowsOf(stage: Stage, count: number): readonly Row[] {
  const rounds = stage.rounds(ROUNDS)
  const atlas = atlasOfMany(count)
  const name = (what: string) => `${what}, ${count.toLocaleString('en')}`
  const filterAt = (round: number) => filterOf(atlas, round)
  for (let round = 0; round < 12; round++) {
    const [engine, plain] = [
      filterAtlas(atlas, filterAt(round)).kept.length,
      obviousCount(atlas, filterAt(round)),
    ]
    if (engine !== plain) throw new Error(`engine: it keeps ${engine}, the plain filter ${plain}`)
  }
  const filterRow: Row = {
    name: name('filter'),
    ours: timeRounds(rounds, (round) => filterAtlas(atlas, filterAt(round)).kept.length),
    baseline: {
      name: 'objects asked one by one',
      sample: timeRounds(rounds, (round) => obviousCount(atlas, filterAt(round))),
    },
  }
  // Beyond this the obvious code takes minutes.
  if (count > 100_000) return [filterRow]
  const all = filterAtlas(atlas, DEFAULT_VIEW)
  const plainSearch = obviousSearch(atlas)
  const words = ['par', 'min', 'ba', 'chine', 'zi']
  const wordAt = (round: number) => words[round % words.length] ?? ''
  const search = (round: number) => filterAtlas(atlas, { ...DEFAULT_VIEW, search: wordAt(round) }).kept.length
  return [
    filterRow,
    {
      name: name('search'),
      ours: timeRounds(rounds, search),
      baseline: {
        name: 'one folded text for each record',
        sample: timeRounds(rounds, (round) => plainSearch(wordAt(round))),
      },
    },
    {
      name: name('sort by person'),
      ours: timeRounds(rounds, () => sortRecords(atlas, all, 'person', 'fr').length),
      baseline: {
        name: 'surnames compared two by two',
        sample: timeRounds(2, () => obviousSort(atlas)),
      },
    },
    {
      name: name('rows of the list'),
      ours: timeRounds(rounds, () => listEntries(atlas, all.kept, all, 'date').length),
      baseline: filterRow.baseline,
    },
    {
      name: name('counts of all facets'),
      ours: timeRounds(rounds, (round) => countFacets(atlas, filterAt(round)).party.values.length),
      baseline: filterRow.baseline,
    },
  ]
}

export const benchEngine = async (stage: Stage): Promise<readonly Row[]> =>
  SIZES.flatMap((count) => rowsOf(stage, count))
