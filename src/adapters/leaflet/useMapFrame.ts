/** The part of the plane that is drawn: what the reader sees and a margin around it, so that a drag finds ink. */
import type L from 'leaflet'
import { startTransition, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Box } from '@/core/plate/box'
import { contains } from '@/core/plate/box'
import { scaleOf } from '@/core/plate/camera'
import type { PlateFrame } from '@/core/plate/layOutMap'

export interface MapFrame extends PlateFrame {
  /** Where the drawing stands in Leaflet's panes. */
  readonly position: { readonly x: number; readonly y: number }
}

const MARGIN = 0.3

function seenOf(map: L.Map): Box {
  const { min = map.getPixelOrigin(), max = map.getPixelOrigin() } = map.getPixelBounds()
  return [min.x, min.y, max.x, max.y]
}

function readFrame(map: L.Map): MapFrame {
  const seen = seenOf(map)
  const [x, y, right, bottom] = seen
  const size = map.getSize()
  const [dx, dy] = [Math.round(size.x * MARGIN), Math.round(size.y * MARGIN)]
  const drawn: Box = [x - dx, y - dy, right + dx, bottom + dy]
  const origin = map.getPixelOrigin()
  return {
    zoom: map.getZoom(),
    scale: scaleOf(map.getZoom()),
    drawn,
    seen,
    position: { x: x - origin.x - dx, y: y - origin.y - dy },
  }
}

const figuresOf = ({ zoom, seen, drawn, position }: MapFrame): readonly number[] => [
  zoom,
  ...seen,
  ...drawn,
  position.x,
  position.y,
]

function isSame(a: MapFrame, b: MapFrame): boolean {
  const [one, other] = [figuresOf(a), figuresOf(b)]
  return one.length === other.length && one.every((figure, i) => figure === other[i])
}

/**
 * The frame, renewed when the map has moved, and during a move only once it leaves what is drawn; `null` until the
 * first is drawn. Called after what places the map, so that the first is not drawn in vain.
 *
 * Leaflet has moved its panes by then; the drawing follows before the browser paints, else it would jump for
 * the length of one frame. Before the first drawing nothing can jump: it is made in slices.
 */
export function useMapFrame(map: L.Map): MapFrame | null {
  const [frame, setFrame] = useState<MapFrame | null>(null)
  const shown = useRef<MapFrame | null>(null)

  useLayoutEffect(() => {
    shown.current = frame
  }, [frame])

  useLayoutEffect(() => {
    let live = true
    let asked = false
    // The frame is read here and not while React renders, which may ask twice and has to get the same one.
    const put = () => {
      const next = readFrame(map)
      setFrame((last) => (last !== null && isSame(last, next) ? last : next))
    }
    const renew = () => {
      if (shown.current === null) startTransition(put)
      else if (!asked) {
        asked = true
        queueMicrotask(() => {
          asked = false
          if (live) flushSync(put)
        })
      }
    }
    const renewOutside = () => {
      const { current } = shown
      if (current === null || !contains(current.drawn, seenOf(map)) || current.zoom !== map.getZoom()) renew()
    }
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
