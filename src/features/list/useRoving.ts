/**
 * One Tab stop for the whole list: the arrows walk through its records, Home and End go to its ends. The row
 * to be focused may not be in the document yet; it is brought in first.
 */
import { useMemo, useState } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'
import type { Entries } from '@/core/query/listEntries'

interface Roving {
  /** The row that holds the Tab stop, -1 when there is none. */
  readonly stop: number
  /** The row to scroll to, `null` when nobody asked. */
  readonly reveal: number | null
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  /** The Tab stop goes along with the focus, however that came. */
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

const rowOf = (target: EventTarget): number | null => {
  const row =
    target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined
  return row === undefined ? null : Number(row)
}

/** The nearest record from `row` on, forward or back, past heads; -1 where the list ends. */
function recordFrom(entries: Entries, row: number, step: 1 | -1): number {
  for (let at = row; at >= 0 && at < entries.length; at += step)
    if (entries.at(at)?.type === 'record') return at
  return -1
}

/** @param selected index of the selected record in the atlas, -1 when none is */
export function useRoving(entries: Entries, selected: number): Roving {
  const [moved, setMoved] = useState<number | null>(null)
  const selectedRow = useMemo(() => (selected === -1 ? -1 : entries.rowOf(selected)), [entries, selected])
  const stop =
    moved !== null && entries.at(moved)?.type === 'record'
      ? moved
      : selectedRow === -1
        ? recordFrom(entries, 0, 1)
        : selectedRow

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const list = event.currentTarget
    const target = {
      ArrowDown: () => recordFrom(entries, stop + 1, 1),
      ArrowUp: () => recordFrom(entries, stop - 1, -1),
      Home: () => recordFrom(entries, 0, 1),
      End: () => recordFrom(entries, entries.length - 1, -1),
    }[event.key]
    const row = target?.() ?? -1
    if (row === -1) return
    event.preventDefault()
    const goTo = (): boolean => {
      const button = list.querySelector<HTMLElement>(`[data-row="${row}"] button`)
      button?.focus()
      // It may have had the focus all along, and be scrolled away.
      button?.scrollIntoView({ block: 'nearest' })
      return button !== null
    }
    if (goTo()) return
    setMoved(row)
    // Two frames: one to bring the row in, one to draw it.
    requestAnimationFrame(() => requestAnimationFrame(goTo))
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const row = rowOf(event.target)
    if (row !== null) setMoved(row)
  }
  return { stop, reveal: moved, onKeyDown, onFocus }
}
