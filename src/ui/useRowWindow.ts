/** Which rows of a table are in the document: those near the part of it that is in sight, and the Tab stop's. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { rangeWith } from './rangeWith'

const ROW_HEIGHT = 76
const OVERSCAN = 20

interface ShownRow {
  readonly row: number
  /** Height of the rows left out between the one before and this one, in px. */
  readonly gap: number
}

interface RowWindow {
  readonly frame: RefObject<HTMLTableSectionElement | null>
  readonly shown: readonly ShownRow[]
  /** Height of what is left out below, in px. */
  readonly after: number
}

/**
 * The rows scroll with the nearest element that is marked with `data-scroller`, else with the page's `main`.
 *
 * @param stop the row that holds the Tab stop, -1 for none
 * @param reveal a row to scroll to, `null` for none
 * @param rowHeight a first guess, in px
 */
export function useRowWindow(
  count: number,
  stop: number,
  reveal: number | null,
  rowHeight = ROW_HEIGHT,
): RowWindow {
  const frame = useRef<HTMLTableSectionElement>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  useLayoutEffect(function findScroller() {
    setScroller(frame.current?.closest<HTMLElement>('[data-scroller], main') ?? null)
  }, [])
  const virtualizer = useVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    rangeExtractor: rangeWith(stop),
    getScrollElement: () => scroller,
  })
  useLayoutEffect(
    function revealRow() {
      if (reveal !== null) virtualizer.scrollToIndex(reveal, { align: 'auto' })
    },
    [reveal, virtualizer],
  )
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)
  return {
    frame,
    shown: items.map(({ index, start }, i) => ({ row: index, gap: start - (items[i - 1]?.end ?? 0) })),
    after: last === undefined ? 0 : virtualizer.getTotalSize() - last.end,
  }
}
