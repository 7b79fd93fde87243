/**
 * The arcs' one Tab stop: a button named after the arc it stands on, which the arrow keys move in time order
 * and Enter presses.
 */
import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import styles from './AtlasMap.module.css'
import type { MapArc } from '@/core/plate/mapContent'

interface ArcButtonProps {
  /** In time order, of many flows the strongest first. */
  readonly arcs: readonly MapArc[]
  /** Id of the selected record. */
  readonly selected: string | null
  readonly hint: string
  readonly onPick: (records: readonly string[]) => void
  readonly onHover: (record: string | null) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

export function ArcButton({ arcs, selected, hint, onPick, onHover }: ArcButtonProps) {
  const hintId = useId()
  const [current, setCurrent] = useState<string | null>(null)
  const isSelected = ({ has }: MapArc) => selected !== null && has(selected)
  const found = arcs.findIndex(({ id }) => id === current)
  const index = found >= 0 ? found : Math.max(0, arcs.findIndex(isSelected))
  const stop = arcs[index]
  if (stop === undefined) return null

  const go = (to: number) => {
    const next = arcs[(to + arcs.length) % arcs.length]
    if (next === undefined) return
    setCurrent(next.id)
    onHover(next.records[0] ?? null)
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step !== undefined) go(index + step)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(arcs.length - 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <button
        type="button"
        className={styles.arcButton}
        aria-pressed={isSelected(stop)}
        aria-describedby={hintId}
        onKeyDown={handleKeyDown}
        onFocus={() => onHover(stop.records[0] ?? null)}
        onBlur={() => onHover(null)}
        onClick={() => onPick(stop.records)}
      >
        {stop.name}
      </button>
      <span id={hintId} hidden>
        {hint}
      </span>
    </>
  )
}
