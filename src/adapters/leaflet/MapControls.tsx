import type { FocusEvent, KeyboardEvent } from 'react'
import styles from './AtlasMap.module.css'

export interface ControlWords {
  /** What the three are called together. */
  readonly controls: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly wholeWorld: string
  /** The whole world, in the one word that fits. */
  readonly world: string
}

/** The three buttons as one Tab stop; the feature brings the keys. */
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
}

/** Closer, further, the whole world. */
export function MapControls({ words, toolbar, onZoom, onWorld }: MapControlsProps) {
  const { stop, onKeyDown, onFocus } = toolbar
  return (
    <div
      className={styles.controls}
      role="toolbar"
      aria-label={words.controls}
      data-covers-map
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <button
        type="button"
        tabIndex={stop === 0 ? 0 : -1}
        aria-label={words.zoomIn}
        onClick={() => onZoom(1)}
      >
        +
      </button>
      <button
        type="button"
        tabIndex={stop === 1 ? 0 : -1}
        aria-label={words.zoomOut}
        onClick={() => onZoom(-1)}
      >
        −
      </button>
      <button
        type="button"
        tabIndex={stop === 2 ? 0 : -1}
        className={styles.world}
        aria-label={words.wholeWorld}
        onClick={onWorld}
      >
        {words.world}
      </button>
    </div>
  )
}
