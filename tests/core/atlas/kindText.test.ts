/** Kinds in a source's own words: filtered by, found by search, and shown as they stand. */
import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { kindFacet } from '@/core/atlas/kindFacet'
import { parsePermalink } from '@/core/view/permalink'
import { filterAtlas } from '@/core/query/filterAtlas'
import { reconcileView } from '@/core/view/reconcileView'
import type { View } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'
import { kindAndStatusWords } from '@/i18n/records'

const atlas = madeAtlas([
  { id: 'summit', kinds: ['other'], kindText: 'Summit talks' },
  { id: 'sommet', kinds: ['other'], kindText: 'summit talks' },
  { id: 'working', kinds: ['working'] },
  { id: 'went', kinds: ['other'], kindText: 'Meeting' },
  { id: 'meeting', kinds: ['meeting'] },
])
const kept = (view: Partial<View>) =>
  [...filterAtlas(atlas, { ...DEFAULT_VIEW, ...view }).kept].map((i) => atlas.records.idOf(i)).toSorted()
const ofKind = (...kind: readonly string[]) => kept({ facets: { ...DEFAULT_VIEW.facets, kind } })

it('is a value of its facet, the same in every spelling', () => {
  expect(ofKind('summit-talks')).toEqual(['sommet', 'summit'])
  expect(ofKind('other')).toEqual([])
  expect(atlas.kindTexts.get('summit-talks')).toBe('Summit talks')
})

it('stands apart from a kind of ours that is called the same', () => {
  expect(kindFacet('Meeting')).toBe('meeting-text')
  expect(ofKind('meeting')).toEqual(['meeting'])
  expect(ofKind('meeting-text')).toEqual(['went'])
})

it('is known to a link, unknown ones are named', () => {
  const { view } = parsePermalink('kind=summit-talks,feast')
  const reconciled = reconcileView(view, atlas)
  expect(reconciled.view.facets.kind).toEqual(['summit-talks'])
  expect(reconciled.notices).toEqual([{ type: 'unknown', key: 'kind', values: ['feast'], inForce: false }])
})

it('is found by search', () => {
  expect(kept({ search: 'summit' })).toEqual(['sommet', 'summit'])
})

it('is worded as it stands, with the status', () => {
  const words = [...atlas.records].map((record) => kindAndStatusWords(record, 'fr'))
  expect(words).toContain('Summit talks, effectuée')
})
