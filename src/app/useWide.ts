/** How much room the window has. */
import { useSyncExternalStore } from 'react'

const useMedia = (media: string): boolean =>
  useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(media)
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    () => window.matchMedia(media).matches,
  )

/** Whether map, timeline and panel stand side by side. */
export const useWide = (): boolean => useMedia('(min-width: 900px)')

/** Whether facets, table and panel do. */
export const useRoomForFacets = (): boolean => useMedia('(min-width: 1200px)')
