import styles from './AtlasMap.module.css'

export interface ControlWords {
  readonly zoomIn: string
  readonly zoomOut: string
  readonly wholeWorld: string
  /** The whole world, in the one word that fits. */
  readonly world: string
}

interface MapControlsProps {
  readonly words: ControlWords
  readonly onZoom: (steps: number) => void
  readonly onWorld: () => void
}

/** Closer, further, the whole world. */
export function MapControls({ words, onZoom, onWorld }: MapControlsProps) {
  return (
    <div className={styles.controls} data-covers-map>
      <button type="button" aria-label={words.zoomIn} onClick={() => onZoom(1)}>
        +
      </button>
      <button type="button" aria-label={words.zoomOut} onClick={() => onZoom(-1)}>
        −
      </button>
      <button type="button" className={styles.world} aria-label={words.wholeWorld} onClick={onWorld}>
        {words.world}
      </button>
    </div>
  )
}
