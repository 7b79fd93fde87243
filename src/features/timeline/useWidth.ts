/** How wide an element is, in px; it, not the screen, is what counts. */
import { useCallback, useState } from 'react'

/** Narrower ones have no room for a column of lane names. */
export const NARROW = 520

export function useWidth() {
  const [width, setWidth] = useState(window.innerWidth)

  const watchWidth = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const sizes = new ResizeObserver(() => setWidth(element.clientWidth))
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [])

  return [watchWidth, width] as const
}
