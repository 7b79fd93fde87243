/** Makes the index of the search in the browser's idle moments, so that the first letter typed waits for nothing. */
import { useEffect } from 'react'
import { useAtlas } from '@/store/useAtlas'

/** Where a browser does not say when it is idle: so long at a time, and so long between two. */
const [SLICE_MS, PAUSE_MS] = [8, 40]

export function usePreparedSearch(isReady: boolean): void {
  const search = useAtlas(({ atlas }) => atlas.columns.search)
  useEffect(
    function prepareInIdle() {
      if (!isReady) return undefined
      const hasIdle = typeof requestIdleCallback === 'function'
      let waiting = 0
      const prepare = (deadline?: IdleDeadline) => {
        const end = performance.now() + (deadline?.timeRemaining() ?? SLICE_MS)
        if (!search.prepare(() => performance.now() < end)) wait()
      }
      const wait = () => {
        waiting = hasIdle ? requestIdleCallback(prepare) : window.setTimeout(prepare, PAUSE_MS)
      }
      wait()
      return function stop() {
        if (hasIdle) cancelIdleCallback(waiting)
        else clearTimeout(waiting)
      }
    },
    [search, isReady],
  )
}
