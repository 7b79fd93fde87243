/** Whether there is room for map, timeline and panel side by side. */
import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 900px)'

const watch = (onChange: () => void): (() => void) => {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

export const useWide = (): boolean => useSyncExternalStore(watch, () => window.matchMedia(WIDE).matches)
