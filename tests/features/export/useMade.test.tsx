import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useMade } from '@/features/export/useMade'

/** Something that is made when it is told to. */
function making(value: string) {
  const finishing = new EventTarget()
  const make = vi.fn<(signal: AbortSignal) => Promise<string>>(
    () => new Promise((resolve) => finishing.addEventListener('finish', () => resolve(value))),
  )
  return { make, finish: () => act(async () => void finishing.dispatchEvent(new Event('finish'))) }
}

/** What waits for the page to be drawn has its turn. */
const turn = () => act(() => new Promise((resolve) => setTimeout(resolve)))

it('shows the last one until the next is made', async () => {
  const [one, two] = [making('one'), making('two')]
  const { result, rerender } = renderHook(({ make }) => useMade(make), { initialProps: one })
  expect(result.current).toEqual({ made: null, isMaking: true })
  await turn()
  await one.finish()
  expect(result.current).toEqual({ made: 'one', isMaking: false })

  rerender(two)
  expect(result.current).toEqual({ made: 'one', isMaking: true })
  await turn()
  await two.finish()
  expect(result.current).toEqual({ made: 'two', isMaking: false })
})

it('tells a making that it is not waited for any more, and does not take what comes of it', async () => {
  const [one, two] = [making('one'), making('two')]
  const { result, rerender, unmount } = renderHook(({ make }) => useMade(make), { initialProps: one })
  await turn()
  rerender(two)
  expect(one.make.mock.calls[0]?.[0].aborted).toBe(true)
  await one.finish()
  expect(result.current).toEqual({ made: null, isMaking: true })

  await turn()
  unmount()
  expect(two.make.mock.calls[0]?.[0].aborted).toBe(true)
})

it('fails as its making does', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const failing = () => Promise.reject(new Error('no canvas'))
  const { result } = renderHook(() => {
    try {
      return useMade(failing)
    } catch (error) {
      return String(error)
    }
  })
  await turn()
  expect(result.current).toBe('Error: no canvas')
})
