/**
 * Rows of unequal height, of which only those near the window are in the document: four or a hundred thousand
 * cost the same. They scroll with the nearest ancestor that scrolls, else with the page.
 */
import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual'
import type { Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import styles from './VirtualRows.module.css'

interface VirtualRowsProps {
  readonly count: number
  /** A first guess of a row's height, in px. */
  readonly estimate: number
  readonly keyOf: (row: number) => string
  readonly render: (row: number) => ReactNode
  /** A row that must be in the document, `null` for none: where the keyboard goes next. */
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

export function VirtualRows(props: VirtualRowsProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{
    readonly scroller: HTMLElement | null
    readonly margin: number
  } | null>(null)

  useLayoutEffect(function findScroller() {
    if (frame.current === null) return
    const scroller = scrollerOf(frame.current)
    const top = frame.current.getBoundingClientRect().top
    const margin =
      scroller === null
        ? top + window.scrollY
        : top - scroller.getBoundingClientRect().top + scroller.scrollTop
    setPlace({ scroller, margin })
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
  const { count, estimate, keyOf, margin } = props
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: margin,
  })
  return <Rows {...props} virtualizer={virtualizer} />
}

function PaneRows(props: Placed & { readonly scroller: HTMLElement }) {
  const { count, estimate, keyOf, margin, scroller } = props
  const virtualizer = useVirtualizer({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: margin,
    getScrollElement: () => scroller,
  })
  return <Rows {...props} virtualizer={virtualizer} />
}

interface RowsProps<S extends Element | Window> extends Placed {
  readonly virtualizer: Virtualizer<S, Element>
}

function Rows<S extends Element | Window>({ virtualizer, render, label, margin, reveal }: RowsProps<S>) {
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
          className={styles.row}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          {render(index)}
        </li>
      ))}
    </ul>
  )
}
