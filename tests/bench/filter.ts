/** The engine over typed columns against the obvious filter over objects, on made atlases of 1,000 to 100,000. */
import { madeAtlas } from '../fixtures/madeAtlas'
import type { Row } from './measure'
import { timeRounds } from './measure'
import { sequence } from './sequence'
import type { Atlas } from '@/core/atlas/atlas'
import type { Filter } from '@/core/query/filter'
import { filterAtlas } from '@/core/query/filterAtlas'
import { parseDay } from '@/core/time/day'
import { DEFAULT_VIEW } from '@/core/view/view'

const PARTIES = Array.from(
  { length: 195 },
  (_, i) => `X${String.fromCodePoint(65 + (i % 26), 65 + Math.floor(i / 26))}`,
)
const PLACES = ['lome', 'bamako', 'moscow', 'tokyo'] as const
const STATUSES = ['held', 'held', 'held', 'announced', 'cancelled'] as const

/** Visits over 36 years; a few parties travel much, most of them little. */
function atlasOf(count: number): Atlas {
  const random = sequence(count)
  const party = () => PARTIES[Math.floor(random() ** 2.5 * PARTIES.length)] ?? 'XAA'
  return madeAtlas(
    Array.from({ length: count }, (_, i) => ({
      id: `visit-${i}`,
      date: new Date(Date.UTC(1990, 0, 1 + Math.floor(random() * 13_000))).toISOString().slice(0, 10),
      sends: party(),
      hosts: party(),
      origin: PLACES[i % 4] ?? null,
      place: PLACES[(i + 1) % 4] ?? null,
      status: STATUSES[i % 5] ?? 'held',
    })),
  )
}

function filterOf(round: number): Filter {
  const [from, to] = [parseDay(`${1990 + (round % 30)}-01-01`), parseDay(`${1994 + (round % 30)}-12-31`)]
  if (from === null || to === null) throw new Error('filterOf: no such day')
  return {
    ...DEFAULT_VIEW,
    parties: [PARTIES[round % 12] ?? 'XAA', PARTIES[(round + 5) % 12] ?? 'XAA'],
    period: { from, to },
    facets: { ...DEFAULT_VIEW.facets, status: ['held'] },
  }
}

/** What one would write first: the same four questions, asked of each object. */
function obviousCount(atlas: Atlas, { parties, period, facets }: Filter): number {
  return atlas.records.filter(({ sends, hosts, status }, i) => {
    const span = atlas.spans[i]
    return (
      ((sends !== null && parties.includes(sends)) || (hosts !== null && parties.includes(hosts))) &&
      facets.status.includes(status) &&
      span !== null &&
      span !== undefined &&
      period !== null &&
      span.startEarliest <= period.to &&
      span.endLatest >= period.from
    )
  }).length
}

export function benchFilter(): readonly Row[] {
  return [1_000, 10_000, 100_000].map((count) => {
    const atlas = atlasOf(count)
    const filters = Array.from({ length: 80 }, (_, round) => filterOf(round))
    const filterAt = (round: number) => filters[round % filters.length] ?? filterOf(round)
    for (const filter of filters.slice(0, 12)) {
      const [engine, plain] = [filterAtlas(atlas, filter).kept.length, obviousCount(atlas, filter)]
      if (engine !== plain)
        throw new Error(`benchFilter: the engine keeps ${engine}, the plain filter ${plain}`)
    }
    return {
      name: `filter ${count.toLocaleString('en')} records`,
      ours: timeRounds(40, (round) => filterAtlas(atlas, filterAt(round)).kept.length),
      against: 'objects asked one by one',
      baseline: timeRounds(40, (round) => obviousCount(atlas, filterAt(round))),
    }
  })
}
