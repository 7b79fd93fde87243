/** The timeline below the map, with an edge that pointer and keyboard move: 120 to 420 px. */
import { useState } from 'react'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './TimelineDock.module.css'

const [LOWEST, HIGHEST, START, STEP] = [120, 420, 214, 20]
const clamp = (height: number) => Math.round(Math.min(HIGHEST, Math.max(LOWEST, height)))

const MOVES: Readonly<Record<string, (height: number) => number>> = {
  ArrowUp: (height) => height + STEP,
  ArrowDown: (height) => height - STEP,
  Home: () => LOWEST,
  End: () => HIGHEST,
}

export function TimelineDock({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('app')
  const [height, setHeight] = useState(START)
  const [dragFrom, setDragFrom] = useState<{ readonly y: number; readonly height: number } | null>(null)

  const handleKey = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (move === undefined) return
    event.preventDefault()
    setHeight(clamp(move(height)))
  }
  const handleDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    setDragFrom({ y: event.clientY, height })
  }
  const handleMove = (event: PointerEvent) => {
    if (dragFrom !== null) setHeight(clamp(dragFrom.height + dragFrom.y - event.clientY))
  }

  return (
    <div className={styles.dock} style={{ height }}>
      <div
        className={styles.edge}
        role="separator"
        aria-orientation="horizontal"
        aria-label={t('timelineHeight')}
        aria-valuenow={height}
        aria-valuemin={LOWEST}
        aria-valuemax={HIGHEST}
        tabIndex={0}
        onKeyDown={handleKey}
        onPointerDown={handleDown}
        onPointerMove={handleMove}
        onPointerUp={() => setDragFrom(null)}
        onPointerCancel={() => setDragFrom(null)}
      />
      {children}
    </div>
  )
}
