import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useQuietState } from '@/ui/useQuietState'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heldBytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

it('follows what it is told', () => {
  const { result } = renderHook(() => useQuietState<number>(0))
  act(() => result.current[1](3))
  expect(result.current[0]).toBe(3)
  act(() => result.current[1](0))
  expect(result.current[0]).toBe(0)
})

it('holds on to nothing when it is told the same again', () => {
  const { result } = renderHook(() => useQuietState<number>(0))
  const tell = result.current[1]
  act(() => tell(3))
  const before = heldBytes()
  act(() => {
    for (let i = 0; i < 200_000; i++) tell(3)
  })
  expect(heldBytes() - before).toBeLessThan(4_000_000)
})
