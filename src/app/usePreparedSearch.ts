/**
 * Makes the index of the search in the browser's idle moments, so that the first letter typed waits for nothing.
 * Where somebody types before it is made, it is made in short slices one after the other, and then searched.
 */
import { useEffect } from 'react'
import { useAtlas } from '@/store/useAtlas'

/** So long at a time, and so long between two: where a browser does not say when it is idle, and when somebody waits. */
const [SLICE_MS, PAUSE_MS] = [8, 40]

export function usePreparedSearch(isReady: boolean): void {
  const search = useAtlas(({ atlas }) => atlas.columns.search)
  const isAwaited = useAtlas(({ heldSearch }) => heldSearch !== null)
  const releaseSearch = useAtlas((state) => state.releaseSearch)
  useEffect(
    function prepareInSlices() {
      if (!isReady && !isAwaited) return undefined
      const waitsForIdle = typeof requestIdleCallback === 'function' && !isAwaited
      let waiting = 0
      const prepare = (deadline?: IdleDeadline) => {
        const end = performance.now() + (deadline?.timeRemaining() ?? SLICE_MS)
        if (!search.prepare(() => performance.now() < end)) wait()
        else if (isAwaited) releaseSearch()
      }
      const wait = () => {
        waiting = waitsForIdle
          ? requestIdleCallback(prepare)
          : window.setTimeout(prepare, isAwaited ? 0 : PAUSE_MS)
      }
      wait()
      return function stop() {
        if (waitsForIdle) cancelIdleCallback(waiting)
        else clearTimeout(waiting)
      }
    },
    [search, isReady, isAwaited, releaseSearch],
  )
}
