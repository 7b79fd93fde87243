import { act, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { packAtlas, unpackAtlas } from '@/core/atlas/packAtlas'
import type { View } from '@/core/view/view'
import { ListedPanel } from '@/features/details/ListedPanel'
import { PairPanel } from '@/features/details/PairPanel'
import { PartyPanel } from '@/features/details/PartyPanel'

const STATUSES = ['held', 'announced'] as const
const KINDS = ['working', 'official', 'other'] as const

/** As many records as come from a worker: 900 visits of Togo to Mali, and one by one the way back. */
const ATLAS = madeAtlas(
  Array.from({ length: 1000 }, (_, i) => ({
    id: `v-${String(i).padStart(4, '0')}`,
    date: '2021-03-30',
    kinds: [KINDS[i % KINDS.length] ?? 'other'],
    status: STATUSES[i % STATUSES.length] ?? 'held',
    articles: [i % 2 === 0 ? 'even' : 'odd'],
    ...(i < 900
      ? { sends: 'TGO', hosts: 'MLI', origin: 'lome', place: 'bamako' }
      : { sends: 'MLI', hosts: 'TGO', origin: 'bamako', place: 'lome' }),
  })),
  { coverage: { text: { fr: '', en: '' }, continuous: ['MLI-TGO'] } },
)

/** @returns how many records were made to render it */
async function renderPacked(ui: ReactNode, view: Partial<View> = {}) {
  const atlas = unpackAtlas(packAtlas(ATLAS))
  const get = vi.spyOn(atlas.records, 'get')
  const store = await renderOverAtlas(ui, atlas, { view })
  return { store, made: () => new Set(get.mock.calls.map(([i]) => i)).size }
}

describe('panels count many records without making them', () => {
  it('of a party', async () => {
    const { made } = await renderPacked(<PartyPanel party="MLI" />, { parties: ['MLI'] })
    expect(document.body).toHaveTextContent('900 visits as host450 held, 450 announced')
    expect(made()).toBe(0)
  })

  it('of a pair: one of each kind', async () => {
    const { made } = await renderPacked(<PairPanel parties={['TGO', 'MLI']} />, {
      parties: ['TGO', 'MLI'],
      part: 'between',
    })
    expect(document.body).toHaveTextContent('450 held, 450 announced')
    expect(document.body).toHaveTextContent(
      'working visit (300), official visit (300), kind not stated (300)',
    )
    expect(made()).toBe(6)
  })

  it('of a list: one of each route', async () => {
    const { store, made } = await renderPacked(<ListedPanel />)
    const title = () => screen.getByRole('heading', { level: 2 }).textContent
    const idsOf = (from: number, to: number) => Array.from(ATLAS.records, ({ id }) => id).slice(from, to)
    act(() => store.getState().listRecords(idsOf(0, 900)))
    expect(title()).toContain('Lomé → Bamako')
    act(() => store.getState().listRecords(idsOf(0, 1000)))
    expect(title()).not.toContain('Lomé')
    expect(made()).toBe(2)
  })
})
