import { act, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { madeAtlas } from '../fixtures/madeAtlas'
import { renderOverAtlas } from '../fixtures/renderOverAtlas'
import { DEFAULT_VIEW } from '@/core/view/view'
import { selectFiltered } from '@/store/selectors'
import { useAtlas, useAtlasLater } from '@/store/useAtlas'

const atlasOf = (count: number) => madeAtlas(Array.from({ length: count }, (_, i) => ({ id: `v-${i}` })))

/** What each rendering saw: how many records the atlas has, how many are kept, and how many a moment later. */
function Probe({ seen }: { readonly seen: (readonly number[])[] }) {
  const { size } = useAtlas((state) => state.atlas.columns)
  const now = useAtlas(selectFiltered)
  const later = useAtlasLater(selectFiltered)
  seen.push([size, now.kept.length, later.kept.length])
  return null
}

it('never hands out indices of another atlas', async () => {
  const seen: (readonly number[])[] = []
  const store = await renderOverAtlas(<Probe seen={seen} />, atlasOf(5))
  act(() => store.getState().showAtlas(atlasOf(2), [], DEFAULT_VIEW, []))
  expect(seen.at(-1)).toEqual([2, 2, 2])
  for (const [size, , later] of seen) expect(later).toBe(size)
})

/** What each rendering of a part saw that shows nothing else. */
function LaterProbe({ seen }: { readonly seen: number[] }) {
  seen.push(useAtlasLater(selectFiltered).kept.length)
  return null
}

it('follows a choice a moment later', async () => {
  const seen: (readonly number[])[] = []
  const store = await renderOverAtlas(<Probe seen={seen} />, atlasOf(5))
  act(() => store.getState().setParties(['MLI']))
  expect(seen.at(-1)).toEqual([5, 0, 5])
  await waitFor(() => expect(seen.at(-1)).toEqual([5, 0, 0]))
})

it('has no part in the rendering of the choice itself', async () => {
  const seen: number[] = []
  const store = await renderOverAtlas(<LaterProbe seen={seen} />, atlasOf(5))
  const before = seen.length
  act(() => store.getState().setParties(['MLI']))
  expect(seen).toHaveLength(before)
  await waitFor(() => expect(seen).toEqual([...Array<number>(before).fill(5), 0]))
})
