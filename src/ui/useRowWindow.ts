/** Which rows of a table are in the document: those near the part of it that is in sight. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

const ROW_HEIGHT = 76
const OVERSCAN = 20

interface RowWindow {
  readonly frame: RefObject<HTMLTableSectionElement | null>
  readonly shown: { readonly from: number; readonly to: number }
  /** Heights of what is left out above and below, in px. */
  readonly before: number
  readonly after: number
}

export function useRowWindow(count: number, reveal: number | null): RowWindow {
  const frame = useRef<HTMLTableSectionElement>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  useLayoutEffect(function findScroller() {
    setScroller(frame.current?.closest('main') ?? null)
  }, [])
  const virtualizer = useVirtualizer({
    count,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    getScrollElement: () => scroller,
  })
  useLayoutEffect(
    function revealRow() {
      if (reveal !== null) virtualizer.scrollToIndex(reveal, { align: 'auto' })
    },
    [reveal, virtualizer],
  )
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  return {
    frame,
    shown: { from: first?.index ?? 0, to: (last?.index ?? -1) + 1 },
    before: first?.start ?? 0,
    after: last === undefined ? 0 : virtualizer.getTotalSize() - last.end,
  }
}
