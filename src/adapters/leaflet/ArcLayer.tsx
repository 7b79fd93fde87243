/**
 * The ink of the map on one canvas: names, arcs, rings, labels. It takes no pointer; the map asks it what lies
 * under a point. Drawn in the same commit as the ground beneath it, so that the two never part.
 */
import { useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { cutLine, distanceToLine } from './arcLine'
import styles from './AtlasMap.module.css'
import { layOutMap } from './layOutMap'
import type { LaidArc, LaidPlace, LaidText, MapContent, MapLayout } from './layOutMap'
import { paintAlong, paintText } from './mapText'
import type { MapTheme } from './mapTheme'
import { paintArc, paintGhost, paintMeeting, paintRing } from './paintArcs'
import type { Box } from './placeLabels'
import type { MapFrame } from './useMapFrame'

/** What lies under a point of the map; ids of records in time order. */
export interface ArcHit {
  readonly type: 'arc' | 'place'
  readonly id: string
  readonly records: readonly string[]
}

/** @param x,y in world pixels */
export type FindArc = (x: number, y: number, tolerance: number) => ArcHit | null

interface ArcLayerProps {
  readonly pane: HTMLElement
  readonly frame: MapFrame
  readonly content: MapContent
  readonly theme: MapTheme
  /** Parts of the plane that the legend and the controls cover, in world pixels. */
  readonly reserved: (frame: MapFrame) => readonly Box[]
  /** Told after each drawing how to find what was drawn. */
  readonly onDrawn: (find: FindArc) => void
}

function paintLaidArc(
  ctx: CanvasRenderingContext2D,
  { arc, line, emphasis }: LaidArc,
  { colours }: MapTheme,
  dense: boolean,
) {
  const ink = arc.tone === 'ghost' ? colours.ghost : arc.tone === 'imprecise' ? colours.arc2 : colours.arc
  const colour = emphasis === 'selected' ? colours.accent : ink
  if (arc.tone === 'ghost' && emphasis !== 'selected')
    return paintGhost(ctx, line, colour, arc.style === 'dashed')
  paintArc(
    ctx,
    line,
    {
      colour,
      halo: colours.halo,
      style: arc.style,
      casing: dense ? 1.7 : 2.4,
      dash: line.length < 64 ? [4, 3] : [6.5, 4],
    },
    (from, to) => cutLine(line.shaft, from, to),
  )
}

function paintPlace(
  ctx: CanvasRenderingContext2D,
  { place, x, y, radius, emphasis }: LaidPlace,
  { colours }: MapTheme,
) {
  const ink = { visited: colours.arc, ghost: colours.ghost, context: colours.landink }[place.tone]
  const colour = emphasis === 'selected' ? colours.accent : ink
  const { halo } = colours
  if (place.meetings.length > 0) paintMeeting(ctx, x, y, colour, halo)
  const stroke = (place.tone === 'context' ? 1.1 : 1.6) + (emphasis === 'rest' ? 0 : 0.6)
  if (place.meetings.length === 0 || place.uncertain) {
    paintRing(ctx, x, y, {
      colour,
      halo,
      radius,
      stroke,
      dashed: place.uncertain,
      filled: place.meetings.length === 0,
    })
  }
}

function paintName(ctx: CanvasRenderingContext2D, { lines, along, leader, style }: LaidText) {
  if (leader !== null) {
    const [from, to] = leader
    ctx.beginPath()
    ctx.moveTo(from.x, from.y)
    ctx.lineTo(to.x, to.y)
    ctx.strokeStyle = style.colour
    ctx.lineWidth = 0.6
    ctx.stroke()
  }
  if (along !== null) paintAlong(ctx, along, style)
  for (const { text, x, y } of lines) paintText(ctx, text, x, y, style)
}

function paintMap(ctx: CanvasRenderingContext2D, layout: MapLayout, theme: MapTheme) {
  const dense = layout.arcs.length > 12
  for (const text of layout.ground) paintName(ctx, text)
  for (const arc of layout.arcs) paintLaidArc(ctx, arc, theme, dense)
  for (const place of layout.places) paintPlace(ctx, place, theme)
  for (const text of layout.top) paintName(ctx, text)
}

/** The nearest of what was drawn: a ring before the arcs that end in it. */
function finderOf({ arcs, places }: MapLayout): FindArc {
  return (x, y, tolerance) => {
    let best: { readonly hit: ArcHit; readonly distance: number } | null = null
    const offer = (hit: ArcHit, distance: number) => {
      if (distance <= tolerance && (best === null || distance < best.distance)) best = { hit, distance }
    }
    for (const { place, x: px, y: py, radius } of places) {
      if (place.records.length === 0) continue
      const records = place.meetings.length > 0 ? place.meetings : place.records
      offer({ type: 'place', id: place.id, records }, Math.max(0, Math.hypot(x - px, y - py) - radius))
    }
    for (const { arc, line } of arcs.toReversed()) {
      offer(
        { type: 'arc', id: arc.id, records: arc.records },
        Math.max(0, distanceToLine(line.whole, x, y) - line.halfWidth(0.5)),
      )
    }
    return best === null ? null : (best as { hit: ArcHit }).hit
  }
}

export function ArcLayer({ pane, frame, content, theme, reserved, onDrawn }: ArcLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const element = canvas.current
    const ctx = element?.getContext('2d')
    if (element === null || ctx === null || ctx === undefined) return
    const [left, top, right, bottom] = frame.drawn
    const [width, height] = [right - left, bottom - top]
    const ratio = window.devicePixelRatio
    element.width = Math.round(width * ratio)
    element.height = Math.round(height * ratio)
    element.style.width = `${width}px`
    element.style.height = `${height}px`
    element.style.transform = `translate3d(${frame.position.x}px, ${frame.position.y}px, 0)`
    ctx.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio)
    const layout = layOutMap(ctx, content, frame, theme, reserved(frame))
    paintMap(ctx, layout, theme)
    onDrawn(finderOf(layout))
  }, [frame, content, theme, reserved, onDrawn])
  return createPortal(<canvas ref={canvas} className={styles.ink} aria-hidden="true" />, pane)
}
