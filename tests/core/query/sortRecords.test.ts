import { fc, it as law } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { awkwardAtlas, randomFilter } from '../../fixtures/randomAtlas'
import { numRuns } from '../../fixtures/numRuns'
import type { Atlas } from '@/core/atlas/atlas'
import { filterAtlas } from '@/core/query/filterAtlas'
import { sortRecords } from '@/core/query/sortRecords'
import { LANGUAGES } from '@/core/view/view'

/** The plain, obvious order: names compared two by two. */
function plainOrder(
  { records, places, people }: Atlas,
  kept: readonly number[],
  sort: 'from' | 'to' | 'person',
  language: 'fr' | 'en',
): readonly number[] {
  const nameOf = (i: number): string | undefined => {
    const record = records.get(i)
    if (sort === 'person') return people.get(record?.delegation[0]?.person ?? '')?.surname[language]
    return places.get((sort === 'from' ? record?.origin : record?.place) ?? '')?.name[language]
  }
  const { compare } = new Intl.Collator(language)
  return kept.toSorted((a, b) => {
    const [x, y] = [nameOf(a), nameOf(b)]
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined) || a - b
    return compare(x, y) || a - b
  })
}

describe('sortRecords', () => {
  law.prop(
    [awkwardAtlas, randomFilter, fc.constantFrom('from', 'to', 'person'), fc.constantFrom(...LANGUAGES)],
    { numRuns: numRuns(5_000) },
  )('agrees with names compared two by two, on any atlas and filter', (atlas, filter, sort, language) => {
    const filtered = filterAtlas(atlas, filter)
    expect([...sortRecords(atlas, filtered, sort, language)]).toEqual(
      plainOrder(atlas, [...filtered.kept], sort, language),
    )
  })
})
