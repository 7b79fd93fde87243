/**
 * Which of many rows are in the document: those near the part of them that the window shows, and the Tab stop's.
 * Four rows or a hundred thousand cost the same; rows may be of unequal heights, and are measured as they appear.
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { RowHeights } from './rowHeights'

/** So many rows beyond either edge of the window, once they have stood so long, in milliseconds: a brush changes all. */
const OVERSCAN = 4
const REST = 100

interface RowWindowWish {
  /** What the rows are of: when it is another, nothing that was measured counts. */
  readonly rows: object
  readonly count: number
  /** A first guess of a row's height, in px. */
  readonly guess: number
  /** The row that holds the Tab stop, -1 for none: it stays in the document wherever the rows are scrolled to. */
  readonly stop: number
  /** A row to scroll to, `null` for none. */
  readonly reveal: number | null
}

interface ShownRow {
  readonly row: number
  /** Where it begins, in px below the first row's top. */
  readonly top: number
  /** Height of the rows left out between the one before and this one, in px. */
  readonly gap: number
}

interface RowWindow<E extends HTMLElement> {
  /** The element whose children are the rows, each with its number in `data-row`. */
  readonly frame: RefObject<E | null>
  readonly shown: readonly ShownRow[]
  /** Of all rows, in px. */
  readonly height: number
  /** Of what is left out below, in px. */
  readonly after: number
}

/** Of a frame whose child is wider than it, the parent that scrolls is marked with `data-scroller`. */
function scrollerOf(element: HTMLElement): Element {
  const marked = element.closest('[data-scroller]')
  if (marked !== null) return marked
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return document.documentElement
}

/** How much of the frame stands above what can be seen, in px. */
function hiddenAbove(frame: HTMLElement, scroller: Element): number {
  const edge = scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top
  return edge - frame.getBoundingClientRect().top
}

/** The row that has the focus, `null` when it is out of sight or elsewhere. */
function focusedRow(frame: HTMLElement): number | null {
  const element = document.activeElement?.closest<HTMLElement>('[data-row]') ?? null
  if (element === null || !frame.contains(element)) return null
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight ? Number(element.dataset['row']) : null
}

/** Measures the rows in the frame. @returns whether any has another height than was thought */
function measureRows(frame: HTMLElement, heights: RowHeights): boolean {
  let isNews = false
  for (const child of frame.children) {
    const row = child instanceof HTMLElement ? child.dataset['row'] : undefined
    if (row !== undefined)
      isNews = heights.measure(Number(row), child.getBoundingClientRect().height) || isNews
  }
  return isNews
}

export function useRowWindow<E extends HTMLElement>(wish: RowWindowWish): RowWindow<E> {
  const { rows, count, guess, stop, reveal } = wish
  const frame = useRef<E>(null)
  const [width, setWidth] = useState(() => window.innerWidth)
  const heights = useMemo(
    () => new RowHeights(count, guess),
    // oxlint-disable-next-line react/exhaustive-deps -- other rows, and rows of another width, have other heights
    [rows, count, guess, width],
  )
  /** The rows that the window shows, from one to before another. */
  const [sight, setSight] = useState({ from: 0, to: 0 })
  /** How far the rows moved when they were last measured, in px; another object each time. */
  const [moved, move] = useReducer((_: { readonly by: number }, by: number) => ({ by }), { by: 0 })

  const [settled, settle] = useState<RowHeights | null>(null)
  const overscan = settled === heights ? OVERSCAN : 0
  const from = Math.max(0, Math.min(sight.from, count - 1) - overscan)
  const to = Math.min(sight.to + overscan, count)

  useEffect(
    function addRowsAtRest() {
      const timer = setTimeout(() => settle(heights), REST)
      return function stay() {
        clearTimeout(timer)
      }
    },
    [heights],
  )

  const follow = useCallback(() => {
    if (frame.current === null) return
    // The window's edges bound whatever scrolls in it.
    const above = -frame.current.getBoundingClientRect().top
    const from = heights.rowAt(above)
    const to = heights.rowAt(above + window.innerHeight) + 1
    setSight((last) => (last.from === from && last.to === to ? last : { from, to }))
  }, [heights])

  useLayoutEffect(
    function followSight() {
      const handleResize = () => {
        setWidth(window.innerWidth)
        follow()
      }
      follow()
      // Whatever scrolls: the page, a panel, a dialog.
      document.addEventListener('scroll', follow, { capture: true, passive: true })
      window.addEventListener('resize', handleResize)
      return function stopFollowing() {
        document.removeEventListener('scroll', follow, { capture: true })
        window.removeEventListener('resize', handleResize)
      }
    },
    [follow],
  )

  useLayoutEffect(
    function measureShown() {
      const element = frame.current
      if (element === null) return
      const scroller = scrollerOf(element)
      const hidden = hiddenAbove(element, scroller)
      const anchor = focusedRow(element) ?? heights.rowAt(hidden)
      const before = heights.top(anchor)
      if (!measureRows(element, heights)) return
      // What the reader is at stays where it is, whatever the rows above it turn out to be.
      const by = heights.top(anchor) - before
      move(hidden > 0 ? by : 0)
    },
    [from, to, stop, heights],
  )

  useLayoutEffect(
    function goAlong() {
      // Only now that the rows stand where they are is there room to scroll.
      if (moved.by !== 0 && frame.current !== null) scrollerOf(frame.current).scrollTop += moved.by
      follow()
    },
    [moved, follow],
  )

  useLayoutEffect(
    function revealRow() {
      const element = frame.current
      if (reveal === null || element === null) return
      const scroller = scrollerOf(element)
      const hidden = hiddenAbove(element, scroller)
      const [top, bottom] = [heights.top(reveal), heights.top(reveal + 1)]
      if (top < hidden) scroller.scrollTop += top - hidden
      else if (bottom > hidden + scroller.clientHeight)
        scroller.scrollTop += bottom - hidden - scroller.clientHeight
    },
    [reveal, heights],
  )

  const shown = rowsIn(from, to, stop < count ? stop : -1)
  let end = 0
  const placed = shown.map((row): ShownRow => {
    const top = heights.top(row)
    const gap = top - end
    end = heights.top(row + 1)
    return { row, top, gap }
  })
  return { frame, shown: placed, height: heights.total, after: heights.total - end }
}

/** The rows from one to before another, and `stop` among them wherever it is. */
function rowsIn(from: number, to: number, stop: number): readonly number[] {
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
  if (stop < 0 || (stop >= from && stop < to)) return rows
  return stop < from ? [stop, ...rows] : [...rows, stop]
}
