/**
 * One Tab stop for the whole list: the arrows walk through its records, Home and End go to its ends. The row
 * to be focused may not be in the document yet; it is brought in first.
 */
import { useState } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'
import type { Entry } from './listEntries'

interface Roving {
  /** The row that holds the Tab stop. */
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

export function useRoving(
  entries: readonly Entry[],
  idOf: (index: number) => string,
  selected: string | null,
): Roving {
  const [moved, setMoved] = useState<number | null>(null)
  const rows = entries.flatMap((entry, row) => (entry.type === 'record' ? [row] : []))
  const selectedRow = entries.findIndex((entry) => entry.type === 'record' && idOf(entry.index) === selected)
  const stop =
    moved !== null && rows.includes(moved) ? moved : selectedRow !== -1 ? selectedRow : (rows[0] ?? -1)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const list = event.currentTarget
    const at = rows.indexOf(stop)
    const next = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
    }[event.key]
    const row = next === undefined ? undefined : rows[next]
    if (row === undefined) return
    event.preventDefault()
    const buttonOf = () => list.querySelector<HTMLElement>(`[data-row="${row}"] button`)
    const there = buttonOf()
    if (there !== null) {
      there.focus()
      return
    }
    setMoved(row)
    // Two frames: one to bring the row in, one to draw it.
    requestAnimationFrame(() => requestAnimationFrame(() => buttonOf()?.focus()))
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const row = rowOf(event.target)
    if (row !== null) setMoved(row)
  }
  return { stop, reveal: moved, onKeyDown, onFocus }
}
