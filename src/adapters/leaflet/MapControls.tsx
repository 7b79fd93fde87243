import { useId, useState } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'
import styles from './AtlasMap.module.css'
import { DIRECTIONS } from './directions'
import type { Direction } from './directions'

export interface ControlWords {
  /** What the buttons are called together. */
  readonly controls: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly wholeWorld: string
  /** The whole world, in the one word that fits. */
  readonly world: string
  /** Opens the arrows on a phone. */
  readonly move: string
  readonly pan: Readonly<Record<Direction, string>>
}

/** The buttons as one Tab stop; the feature brings the keys. */
export interface ControlToolbar {
  /** Which button holds the Tab stop. */
  readonly stop: number
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

interface MapControlsProps {
  readonly words: ControlWords
  readonly toolbar: ControlToolbar
  readonly onZoom: (steps: number) => void
  readonly onWorld: () => void
  readonly onPan: (direction: Direction) => void
}

const ARROWS: Readonly<Record<Direction, string>> = { left: '←', up: '↑', down: '↓', right: '→' }

/** Closer, further, the whole world, and a step to each side for who cannot drag; on a phone the steps open on demand. */
export function MapControls({ words, toolbar, onZoom, onWorld, onPan }: MapControlsProps) {
  const { stop, onKeyDown, onFocus } = toolbar
  const [open, setOpen] = useState(false)
  const padId = useId()
  const tabIndex = (button: number) => (stop === button ? 0 : -1)
  return (
    <div
      className={styles.controls}
      role="toolbar"
      aria-label={words.controls}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <div className={styles.zoom} data-covers-map>
        <button type="button" tabIndex={tabIndex(0)} aria-label={words.zoomIn} onClick={() => onZoom(1)}>
          +
        </button>
        <button type="button" tabIndex={tabIndex(1)} aria-label={words.zoomOut} onClick={() => onZoom(-1)}>
          −
        </button>
      </div>
      <button
        type="button"
        tabIndex={tabIndex(2)}
        className={styles.world}
        data-covers-map
        aria-label={words.wholeWorld}
        onClick={onWorld}
      >
        {words.world}
      </button>
      <button
        type="button"
        tabIndex={tabIndex(3)}
        className={styles.move}
        data-covers-map
        aria-expanded={open}
        aria-controls={padId}
        onClick={() => setOpen(!open)}
      >
        {words.move}
      </button>
      <div id={padId} className={styles.pad} data-covers-map data-open={open || undefined}>
        {DIRECTIONS.map((direction, i) => (
          <button
            key={direction}
            type="button"
            tabIndex={tabIndex(4 + i)}
            aria-label={words.pan[direction]}
            onClick={() => onPan(direction)}
          >
            {ARROWS[direction]}
          </button>
        ))}
      </div>
    </div>
  )
}
