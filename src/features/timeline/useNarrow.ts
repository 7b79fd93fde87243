/** Whether an element is too narrow for a column of lane names; it, not the screen, is what counts. */
import { useState } from 'react'

const NARROW = 520

export function useNarrow() {
  const [narrow, setNarrow] = useState(() => window.innerWidth < NARROW)

  const watchWidth = (element: HTMLElement | null) => {
    if (element === null) return undefined
    const sizes = new ResizeObserver(() => setNarrow(element.clientWidth < NARROW))
    sizes.observe(element)
    return () => sizes.disconnect()
  }

  return [watchWidth, narrow] as const
}
