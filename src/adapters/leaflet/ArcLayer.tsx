/**
 * The ink of the map on one canvas: names, arcs, rings, labels. It takes no pointer; the map asks it what lies
 * under a point. Laid out while the next picture is made, which may be in slices, and painted in the same commit
 * as the ground beneath it, so that the two never part.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { createArcGrowth } from './arcGrowth'
import styles from './AtlasMap.module.css'
import type { MapTheme } from './mapTheme'
import { allowsMotion } from './motion'
import { measureOn, paintMap } from './paintMap'
import type { MapFrame } from './useMapFrame'
import { layOutMap } from '@/core/plate/layOutMap'
import type { MapLayout } from '@/core/plate/layOutMap'
import type { MapContent } from '@/core/plate/mapContent'

interface ArcLayerProps {
  readonly pane: HTMLElement
  readonly frame: MapFrame
  readonly content: MapContent
  readonly theme: MapTheme
  /** Playing: an arc that comes draws itself. */
  readonly playing: boolean
  /** Told after each drawing what stands where. */
  readonly onDrawn: (layout: MapLayout) => void
}

export function ArcLayer({ pane, frame, content, theme, playing, onDrawn }: ArcLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [growth] = useState(createArcGrowth)
  const [ruler] = useState(() => document.createElement('canvas').getContext('2d'))
  const layout = useMemo(
    () => (ruler === null ? null : layOutMap(measureOn(ruler, theme), content, frame, frame.covered)),
    [ruler, theme, content, frame],
  )
  useLayoutEffect(() => {
    const element = canvas.current
    const ctx = element?.getContext('2d')
    if (element === null || ctx === null || ctx === undefined || layout === null) return undefined
    const [left, top, right, bottom] = frame.drawn
    const [width, height] = [right - left, bottom - top]
    const ratio = window.devicePixelRatio
    element.width = Math.round(width * ratio)
    element.height = Math.round(height * ratio)
    element.style.width = `${width}px`
    element.style.height = `${height}px`
    element.style.transform = `translate3d(${frame.position.x}px, ${frame.position.y}px, 0)`
    ctx.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio)
    growth.see(content.arcs, playing && allowsMotion(), performance.now())
    let next: number | null = null
    const paint = () => {
      const now = performance.now()
      ctx.clearRect(left, top, width, height)
      paintMap(ctx, layout, theme, (arc) => growth.shareOf(arc, now))
      next = growth.isGrowing(now) ? requestAnimationFrame(paint) : null
    }
    paint()
    onDrawn(layout)
    return () => {
      if (next !== null) cancelAnimationFrame(next)
    }
  }, [frame, content, theme, layout, playing, growth, onDrawn])
  return createPortal(<canvas ref={canvas} className={styles.ink} aria-hidden="true" />, pane)
}
