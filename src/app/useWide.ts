/** How much room the window has. */
import { useMedia } from '@/ui/useMedia'

/** Whether map, timeline and panel stand side by side. */
export const useWide = (): boolean => useMedia('(min-width: 900px)')

/** Whether a frame is large enough for the timeline beneath its map. */
export const useRoomForTimeline = (): boolean => useMedia('(min-width: 320px) and (min-height: 420px)')

/** Whether facets, table and panel do. */
export const useRoomForFacets = (): boolean => useMedia('(min-width: 1200px)')
