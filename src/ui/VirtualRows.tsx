/**
 * Rows of unequal height, of which only those near the window are in the document: four or a hundred thousand
 * cost the same. They scroll with the nearest ancestor that scrolls, else with the page.
 */
import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual'
import type { Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { rangeWith } from './rangeWith'
import styles from './VirtualRows.module.css'

interface VirtualRowsProps {
  readonly count: number
  /** A first guess of a row's height, in px. */
  readonly estimate: number
  readonly keyOf: (row: number) => string
  readonly render: (row: number) => ReactNode
  /** The row that holds the Tab stop, -1 for none: it stays in the document wherever the rows are scrolled to. */
  readonly stop: number
  /** A row to scroll to, `null` for none: where the keyboard goes next. */
  readonly reveal: number | null
  readonly label: string
}

const OVERSCAN = 8

const scrollerOf = (element: HTMLElement): HTMLElement | null => {
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return null
}

/** How far below the beginning of what scrolls the rows begin, in whole px. */
const marginOf = (rows: HTMLElement, scroller: HTMLElement | null): number => {
  const { top } = rows.getBoundingClientRect()
  return Math.round(
    scroller === null
      ? top + window.scrollY
      : top - scroller.getBoundingClientRect().top + scroller.scrollTop,
  )
}

export function VirtualRows(props: VirtualRowsProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{
    readonly scroller: HTMLElement | null
    readonly margin: number
  } | null>(null)

  useLayoutEffect(function followPlace() {
    const rows = frame.current
    if (rows === null) return undefined
    const scroller = scrollerOf(rows)
    const measure = () => {
      const margin = marginOf(rows, scroller)
      setPlace((last) => (last?.margin === margin ? last : { scroller, margin }))
    }
    measure()
    // What stands above the rows grows and shrinks; that matters only once they are scrolled.
    const moving = scroller ?? window
    moving.addEventListener('scroll', measure, { passive: true })
    return () => moving.removeEventListener('scroll', measure)
  }, [])

  return (
    <div ref={frame}>
      {place !== null &&
        (place.scroller === null ? (
          <PageRows {...props} margin={place.margin} />
        ) : (
          <PaneRows {...props} margin={place.margin} scroller={place.scroller} />
        ))}
    </div>
  )
}

interface Placed extends VirtualRowsProps {
  readonly margin: number
}

function PageRows(props: Placed) {
  const { count, estimate, keyOf, margin, stop } = props
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: margin,
    rangeExtractor: rangeWith(stop),
  })
  return <Rows {...props} virtualizer={virtualizer} />
}

function PaneRows(props: Placed & { readonly scroller: HTMLElement }) {
  const { count, estimate, keyOf, margin, scroller, stop } = props
  const virtualizer = useVirtualizer({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: margin,
    rangeExtractor: rangeWith(stop),
    getScrollElement: () => scroller,
  })
  return <Rows {...props} virtualizer={virtualizer} />
}

interface RowsProps<S extends Element | Window> extends Placed {
  readonly virtualizer: Virtualizer<S, Element>
}

function Rows<S extends Element | Window>(props: RowsProps<S>) {
  const { virtualizer, count, render, label, margin, reveal } = props
  useLayoutEffect(
    function revealRow() {
      if (reveal !== null) virtualizer.scrollToIndex(reveal, { align: 'auto' })
    },
    [reveal, virtualizer],
  )
  return (
    <ul className={styles.rows} aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          className={styles.row}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          {render(index)}
        </li>
      ))}
    </ul>
  )
}
