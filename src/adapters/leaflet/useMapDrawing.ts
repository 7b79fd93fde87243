/**
 * What is drawn: a part of the plane, what the reader sees and a margin around it, so that a drag finds ink, and the
 * arcs and places that stand there.
 */
import type L from 'leaflet'
import { startTransition, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Box } from '@/core/plate/box'
import { contains } from '@/core/plate/box'
import { scaleOf } from '@/core/plate/camera'
import type { PlateFrame } from '@/core/plate/layOutMap'
import type { Scene, SceneAt } from '@/core/plate/scene'

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

/** A frame, and what stands in it. */
export interface Drawing {
  readonly frame: MapFrame
  readonly scene: Scene
}

interface Made extends Drawing {
  readonly sceneAt: SceneAt
}

function drawAnew(map: L.Map, sceneAt: SceneAt, last: Made | null): Made {
  const now = readFrame(map)
  const frame = last !== null && isSame(last.frame, now) ? last.frame : now
  if (frame === last?.frame && sceneAt === last.sceneAt) return last
  return { frame, scene: sceneAt(frame), sceneAt }
}

/**
 * The drawing, renewed when the map has moved, and during a move only once it leaves what is drawn; `null` until the
 * first is made. Called after what places the map: another scene is made for where the camera has gone by then, or
 * where it glides, for where it still is, and again as it moves.
 *
 * Leaflet has moved its panes by then; the drawing follows before the browser paints, else it would jump for
 * the length of one frame. Before the first drawing nothing can jump: it is rendered in slices.
 */
export function useMapDrawing(map: L.Map, sceneAt: SceneAt): Drawing | null {
  const [drawing, setDrawing] = useState<Made | null>(null)
  const shown = useRef<Made | null>(null)
  const made = useRef<Made | null>(null)
  const latest = useRef(sceneAt)

  useLayoutEffect(() => {
    shown.current = drawing
  }, [drawing])

  // Made here and not while React renders, which may ask twice and has to get the same one.
  const draw = useCallback(() => {
    made.current = drawAnew(map, latest.current, made.current)
    setDrawing(made.current)
  }, [map])

  useLayoutEffect(() => {
    latest.current = sceneAt
    if (shown.current === null) startTransition(draw)
    else draw()
  }, [sceneAt, draw])

  useLayoutEffect(() => {
    let live = true
    let asked = false
    const renew = () => {
      if (shown.current === null) startTransition(draw)
      else if (!asked) {
        asked = true
        queueMicrotask(() => {
          asked = false
          if (live) flushSync(draw)
        })
      }
    }
    const renewOutside = () => {
      const frame = shown.current?.frame
      if (frame === undefined || !contains(frame.drawn, seenOf(map)) || frame.zoom !== map.getZoom()) renew()
    }
    map.on('moveend viewreset resize', renew)
    map.on('move', renewOutside)
    return () => {
      live = false
      map.off('moveend viewreset resize', renew)
      map.off('move', renewOutside)
    }
  }, [map, draw])
  return drawing
}
