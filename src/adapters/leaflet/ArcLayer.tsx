/**
 * The ink of the map on one canvas: names, arcs, rings, labels. It takes no pointer; the map asks it what lies
 * under a point. Laid out and painted before the browser shows the ground that was drawn with it, so that the two
 * never part; but not before the camera has followed what is shown, and the legend with it: else everything would be
 * laid out twice.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { createArcGrowth } from './arcGrowth'
import styles from './AtlasMap.module.css'
import type { Covers } from './covers'
import type { MapTheme } from './mapTheme'
import { allowsMotion } from './motion'
import { measureOn, paintMap } from './paintMap'
import type { MapFrame } from './useMapDrawing'
import type { Box } from '@/core/plate/box'
import { layOutMap } from '@/core/plate/layOutMap'
import type { MapLayout } from '@/core/plate/layOutMap'
import type { MapContent } from '@/core/plate/mapContent'

interface ArcLayerProps {
  readonly pane: HTMLElement
  readonly frame: MapFrame
  /** Names keep off them. */
  readonly covers: Covers
  /** Whether the map has another size than it is drawn for: then it is about to be drawn in another frame. */
  readonly takeSize: () => boolean
  readonly content: MapContent
  readonly theme: MapTheme
  /** Playing: an arc that comes draws itself. */
  readonly playing: boolean
  /** Told after each drawing what stands where. */
  readonly onDrawn: (layout: MapLayout) => void
}

export function ArcLayer({ pane, frame, covers, takeSize, content, theme, playing, onDrawn }: ArcLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [growth] = useState(createArcGrowth)
  const drawAgain = useRef<(() => void) | null>(null)
  const [ruler] = useState(() => document.createElement('canvas').getContext('2d'))
  useLayoutEffect(() => {
    const element = canvas.current
    const ctx = element?.getContext('2d')
    if (element === null || ctx === null || ctx === undefined || ruler === null) return undefined
    let live = true
    let next: number | null = null
    const draw = () => {
      if (!live || takeSize()) return
      if (next !== null) cancelAnimationFrame(next)
      const [x, y] = frame.seen
      const covered = covers.measure().map(([l, t, r, b]): Box => [l + x, t + y, r + x, b + y])
      const layout = layOutMap(measureOn(ruler, theme), content, frame, covered)
      fitCanvas(element, ctx, frame)
      growth.see(content.arcs, playing && allowsMotion(), performance.now())
      const [left, top, right, bottom] = frame.drawn
      const paint = () => {
        const now = performance.now()
        ctx.clearRect(left, top, right - left, bottom - top)
        paintMap(ctx, layout, theme, (arc) => growth.shareOf(arc, now))
        next = growth.isGrowing(now) ? requestAnimationFrame(paint) : null
      }
      paint()
      onDrawn(layout)
    }
    // The next turn but one: in the next the camera moves, where it does.
    queueMicrotask(() => queueMicrotask(draw))
    drawAgain.current = draw
    return () => {
      live = false
      drawAgain.current = null
      if (next !== null) cancelAnimationFrame(next)
    }
  }, [ruler, frame, covers, takeSize, content, theme, playing, growth, onDrawn])
  useEffect(() => covers.watch(() => drawAgain.current?.()), [covers])
  return createPortal(<canvas ref={canvas} className={styles.ink} aria-hidden="true" />, pane)
}

/** The canvas takes the size and the place of what is drawn; setting its size anew costs, even to what it was. */
function fitCanvas(
  element: HTMLCanvasElement,
  ctx: CanvasRenderingContext2D,
  { drawn: [left, top, right, bottom], position }: MapFrame,
): void {
  const [width, height] = [right - left, bottom - top]
  const ratio = window.devicePixelRatio
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (element.width !== w) element.width = w
  if (element.height !== h) element.height = h
  element.style.width = `${width}px`
  element.style.height = `${height}px`
  element.style.transform = `translate3d(${position.x}px, ${position.y}px, 0)`
  ctx.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio)
}
