/** The part of the plane that is drawn: what the reader sees and a margin around it, so that a drag finds ink. */
import type L from 'leaflet'
import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Box } from '@/core/plate/box'
import { contains } from '@/core/plate/box'
import { scaleOf } from '@/core/plate/camera'
import type { PlateFrame } from '@/core/plate/layOutMap'

export interface MapFrame extends PlateFrame {
  /** Where the drawing stands in Leaflet's panes. */
  readonly position: L.Point
}

const MARGIN = 0.3

export function readFrame(map: L.Map): MapFrame {
  const seen = map.getPixelBounds()
  const { min = map.getPixelOrigin(), max = map.getPixelOrigin() } = seen
  const size = map.getSize()
  const [dx, dy] = [Math.round(size.x * MARGIN), Math.round(size.y * MARGIN)]
  const drawn: Box = [min.x - dx, min.y - dy, max.x + dx, max.y + dy]
  return {
    zoom: map.getZoom(),
    scale: scaleOf(map.getZoom()),
    drawn,
    seen: [min.x, min.y, max.x, max.y],
    position: min.subtract(map.getPixelOrigin()).subtract([dx, dy]),
  }
}

/**
 * The frame, renewed when the map has moved, and during a move only once it leaves what is drawn.
 *
 * Leaflet has moved its panes by then; the drawing follows before the browser paints, else it would jump for
 * the length of one frame.
 */
export function useMapFrame(map: L.Map): MapFrame {
  const [frame, setFrame] = useState(() => readFrame(map))
  useLayoutEffect(() => {
    let live = true
    const beforePaint = (change: () => void) => queueMicrotask(() => live && flushSync(change))
    const renew = () => beforePaint(() => setFrame(readFrame(map)))
    const renewOutside = () =>
      beforePaint(() =>
        setFrame((last) => {
          const next = readFrame(map)
          return contains(last.drawn, next.seen) && last.zoom === next.zoom ? last : next
        }),
      )
    map.on('moveend viewreset resize', renew)
    map.on('move', renewOutside)
    renew()
    return () => {
      live = false
      map.off('moveend viewreset resize', renew)
      map.off('move', renewOutside)
    }
  }, [map])
  return frame
}
