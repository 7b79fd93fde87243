/** The viewport for the keyboard: arrows pan, plus and minus zoom, 0 shows the whole world. */
import type L from 'leaflet'
import { useId } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import styles from './AtlasMap.module.css'
import { ARROW_KEYS, FORWARD } from './directions'
import { showWorld } from './moves'

interface MapSurfaceProps {
  readonly map: L.Map | null
  readonly name: string
  readonly hint: string
  readonly surface: RefObject<HTMLDivElement | null>
}

const PAN_STEP = 80
const NUDGE_STEP = 20

export function MapSurface({ map, name, hint, surface }: MapSurfaceProps) {
  const hintId = useId()

  const handleKeyDown = (event: KeyboardEvent) => {
    if (map === null || event.ctrlKey || event.metaKey || event.altKey) return
    const direction = ARROW_KEYS[event.key]
    const step = event.shiftKey ? NUDGE_STEP : PAN_STEP
    if (direction !== undefined) {
      const [dx, dy] = FORWARD[direction]
      map.panBy([dx * step, dy * step], { animate: false })
    } else if (event.key === '+' || event.key === '=') map.setZoom(map.getZoom() + 1)
    else if (event.key === '-' || event.key === '_') map.setZoom(map.getZoom() - 1)
    else if (event.key === '0') showWorld(map)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div
        ref={surface}
        className={styles.surface}
        role="application"
        tabIndex={0}
        aria-label={name}
        aria-describedby={hintId}
        onKeyDown={handleKeyDown}
      />
      <p id={hintId} hidden>
        {hint}
      </p>
    </>
  )
}
