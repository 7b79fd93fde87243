import { fc, it as law } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { madeArticle, madeAtlas } from '../../fixtures/madeAtlas'
import { plainFilter } from '../../fixtures/plainFilter'
import { randomAtlas, randomFilter } from '../../fixtures/randomAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { countFacets } from '@/core/query/countFacets'
import type { Filter } from '@/core/query/filter'
import { filterAtlas } from '@/core/query/filterAtlas'
import { parseDay } from '@/core/time/day'
import { DEFAULT_VIEW, FACETS } from '@/core/view/view'

const filter = (part: Partial<Filter>): Filter => ({ ...DEFAULT_VIEW, ...part })

const period = (from: string, to: string) => {
  const [a, b] = [parseDay(from), parseDay(to)]
  if (a === null || b === null) throw new RangeError(`${from}/${to}`)
  return { from: a, to: b }
}

const kept = (records: Parameters<typeof madeAtlas>[0], part: Partial<Filter>) => {
  const atlas = madeAtlas(records)
  return Array.from(filterAtlas(atlas, filter(part)).kept, (i) => atlas.records.idOf(i))
}

describe('filterAtlas', () => {
  law.prop([randomAtlas, randomFilter], { numRuns: numRuns(10_000) })(
    'agrees with the plain filter on any atlas and filter',
    (atlas, chosen) => {
      const fast = filterAtlas(atlas, chosen)
      const plain = plainFilter(atlas, chosen)
      expect(Array.from(fast.kept)).toEqual(plain.kept)
      expect(Array.from(fast.ghosts)).toEqual(plain.ghosts)
      expect(Array.from(fast.undated)).toEqual(plain.undated)
      expect(Array.from(fast.placeOnly)).toEqual(plain.placeOnly)
    },
  )

  law.prop([randomAtlas, randomFilter, fc.constantFrom(...FACETS)], { numRuns: numRuns(2_000) })(
    'counts beside each value what that value would keep under the other filters',
    (atlas, chosen, facet) => {
      const plain = plainFilter(atlas, chosen)
      const { values, counts } = countFacets(atlas, chosen)[facet]
      for (const [at, value] of values.entries()) {
        expect([facet, value, counts[at]]).toEqual([facet, value, plain.count(facet, value)])
      }
    },
  )

  const visit = {
    id: 'a',
    date: '2021-03-30/2021-03-31',
    sends: 'TGO',
    hosts: 'MLI',
    place: 'bamako',
  } as const

  it('keeps a visit of 30–31 March in a period that ends on 30 March, and drops it from one that starts on 1 April', () => {
    expect(kept([visit], { period: period('2021-03-01', '2021-03-30') })).toEqual(['a'])
    expect(kept([visit], { period: period('2021-04-01', '2021-04-30') })).toEqual([])
  })

  it('asks for certain overlap only when told so', () => {
    const november = { id: 'a', date: '2021-11' }
    expect(kept([november], { period: period('2021-11-10', '2021-11-12') })).toEqual(['a'])
    expect(kept([november], { period: period('2021-11-10', '2021-11-12'), certainOnly: true })).toEqual([])
    expect(kept([november], { period: period('2021-11-01', '2021-11-30'), certainOnly: true })).toEqual(['a'])
  })

  it('is not weakened by ? and ~: certainty looks at day bounds alone', () => {
    expect(
      kept([{ id: 'a', date: '2021-03-30~' }], {
        period: period('2021-03-30', '2021-03-30'),
        certainOnly: true,
      }),
    ).toEqual(['a'])
  })

  it('treats between with one party as any', () => {
    expect(kept([visit], { parties: ['MLI'], part: 'between' })).toEqual(['a'])
    expect(kept([visit], { parties: ['MLI', 'RUS'], part: 'between' })).toEqual([])
    expect(kept([visit], { parties: ['MLI', 'TGO'], part: 'between' })).toEqual(['a'])
  })

  it('sets undated records apart while a period is chosen, and counts them without one', () => {
    const atlas = madeAtlas([visit, { id: 'b' }])
    const without = filterAtlas(atlas, filter({}))
    const within = filterAtlas(atlas, filter({ period: period('2021-01-01', '2021-12-31') }))
    expect([without.kept.length, without.undated.length]).toEqual([2, 0])
    expect([within.kept.length, within.undated.length]).toEqual([1, 1])
  })

  it('lets the Soviet Union answer to Russia only when former states are asked for, and Zaire to the Congo always', () => {
    const records = [
      { id: 'sun', sends: 'USA', hosts: 'SUN' },
      { id: 'zar', sends: 'USA', hosts: 'ZAR' },
    ]
    expect(kept(records, { parties: ['RUS'] })).toEqual([])
    expect(kept(records, { parties: ['RUS'], withFormerStates: true })).toEqual(['sun'])
    expect(kept(records, { parties: ['SUN'] })).toEqual(['sun'])
    expect(kept(records, { parties: ['COD'] })).toEqual(['zar'])
    expect(kept(records, { parties: ['ZAR'] })).toEqual(['zar'])
  })

  it('keeps nothing under a country that nobody knows', () => {
    expect(kept([visit], { parties: ['ZZZ'] })).toEqual([])
  })

  it('lists a record whose place alone lies in the country, without counting it', () => {
    const atlas = madeAtlas([{ id: 'a', sends: 'TGO', hosts: 'org:UN', place: 'bamako' }])
    const { kept: counted, placeOnly } = filterAtlas(atlas, filter({ parties: ['MLI'] }))
    expect([counted.length, placeOnly.length]).toEqual([0, 1])
  })

  it('finds words by their starts, without case or accents', () => {
    const record = { id: 'a', delegation: [{ person: 'assimi-goita' }], hosts: 'RUS' }
    expect(kept([record], { search: 'GOITA' })).toEqual(['a'])
    expect(kept([record], { search: 'assi russ' })).toEqual(['a'])
    expect(kept([record], { search: 'oita' })).toEqual([])
  })

  it('finds records by who published what they stand on', () => {
    const given = { label: 'Jeune Afrique, n° 3123', url: 'https://www.rfi.fr/fr/afrique/sall-banjul' }
    const records = [{ id: 'given', sources: [given] }, { id: 'read', articles: ['one'] }, { id: 'bare' }]
    const atlas = madeAtlas(records, { articles: [madeArticle({ id: 'one', outlet: 'Le Républicain' })] })
    const found = (search: string) =>
      Array.from(filterAtlas(atlas, filter({ search })).kept, (i) => atlas.records.idOf(i))
    expect(found('jeune afrique')).toEqual(['given'])
    expect(found('rfi')).toEqual(['given'])
    expect(found('republicain')).toEqual(['read'])
    expect(found('banjul')).toEqual([])
  })
})
