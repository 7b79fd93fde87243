import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { smallAtlas } from '../../fixtures/smallAtlas'
import { LiveStatus } from '@/features/filters/LiveStatus'

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

describe('LiveStatus', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
  afterEach(() => void vi.useRealTimers())

  it('speaks the count and the filters once things have settled', async () => {
    const store = await renderOverAtlas(<LiveStatus />, smallAtlas())
    await wait(1000)
    act(() => store.getState().setParties(['MLI']))
    expect(screen.getByRole('status')).toHaveTextContent('4 of 4 records.')
    await wait(300)
    act(() => store.getState().setParties(['RUS']))
    await wait(300)
    expect(screen.getByRole('status')).not.toHaveTextContent('Mali')
    await wait(1000)
    expect(screen.getByRole('status')).toHaveTextContent('1 of 4 records. Russia.')
  })

  it('names the selected record with its place among the kept', async () => {
    const store = await renderOverAtlas(<LiveStatus />, smallAtlas())
    act(() => store.getState().selectRecord('dussey'))
    await wait(1000)
    expect(screen.getByRole('status')).toHaveTextContent(/^Robert Dussey, .*2 of 4\.$/)
  })

  it('says whether several countries are alternatives or a pair, and the way to the panel', async () => {
    const store = await renderOverAtlas(<LiveStatus />, smallAtlas(), { view: { parties: ['MLI', 'RUS'] } })
    await wait(1000)
    expect(screen.getByRole('status')).toHaveTextContent(/^3 of 4 records. Mali or Russia.$/)
    act(() => store.getState().setPart('between'))
    await wait(1000)
    expect(screen.getByRole('status')).toHaveTextContent(
      '1 of 4 records. between Mali and Russia. Details shown: link “Skip to the details” after the map.',
    )
  })

  it('is silent while the timeline plays', async () => {
    const store = await renderOverAtlas(<LiveStatus />, smallAtlas())
    await wait(1000)
    act(() => {
      store.getState().setPlaying(true)
      store.getState().setParties(['RUS'])
    })
    await wait(3000)
    expect(screen.getByRole('status')).toHaveTextContent('4 of 4 records.')
  })
})
