/**
 * The pointer on the map. A press looks first for an arc or a place within reach, else the country beneath
 * gets it; the end of a drag is no press.
 */
import type L from 'leaflet'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { findArc } from '@/core/plate/findArc'
import type { ArcHit } from '@/core/plate/findArc'
import type { MapLayout } from '@/core/plate/layOutMap'

export interface PointerAnswers {
  readonly guarded: boolean
  readonly onGuarded: () => void
  readonly onPick: (records: readonly string[]) => void
  readonly onHoverRecord: (record: string | null) => void
  readonly onHoverCountry: (code: string | null) => void
}

const MOUSE_REACH = 6
const FINGER_REACH = 16
const DRAG = 6
const WHEEL_PER_ZOOM = 120

const countryUnder = ({ target }: Event): string | null =>
  target instanceof Element ? target.getAttribute('data-country') : null

export function useMapPointer(map: L.Map, drawn: RefObject<MapLayout | null>, answers: PointerAnswers): void {
  const latest = useRef(answers)
  useLayoutEffect(() => {
    latest.current = answers
  })

  useEffect(() => {
    const container = map.getContainer()
    let down: { readonly x: number; readonly y: number; readonly reach: number } | null = null
    let hoveredRecord: string | null = null
    let hoveredCountry: string | null = null

    const hitAt = (event: MouseEvent, reach: number): ArcHit | null => {
      const box = container.getBoundingClientRect()
      const { min } = map.getPixelBounds()
      if (min === undefined || drawn.current === null) return null
      return findArc(drawn.current, event.clientX - box.left + min.x, event.clientY - box.top + min.y, reach)
    }
    const hover = (record: string | null, country: string | null) => {
      if (record !== hoveredRecord) latest.current.onHoverRecord(record)
      if (country !== hoveredCountry) latest.current.onHoverCountry(country)
      ;[hoveredRecord, hoveredCountry] = [record, country]
      container.toggleAttribute('data-over-arc', record !== null)
    }

    const handleDown = (event: PointerEvent) => {
      down = {
        x: event.clientX,
        y: event.clientY,
        reach: event.pointerType === 'mouse' ? MOUSE_REACH : FINGER_REACH,
      }
    }
    const handleClick = (event: MouseEvent) => {
      // A click without a pointer comes from the keyboard or a program and is meant for its target.
      if (event.detail === 0) return
      if (down !== null && Math.hypot(event.clientX - down.x, event.clientY - down.y) > DRAG)
        return event.stopPropagation()
      const hit = hitAt(event, down?.reach ?? MOUSE_REACH)
      if (hit === null) return
      event.stopPropagation()
      latest.current.onPick(hit.records)
    }
    const handleMove = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return
      const hit = hitAt(event, MOUSE_REACH)
      hover(hit?.records[0] ?? null, hit === null ? countryUnder(event) : null)
    }
    const handleLeave = () => hover(null, null)

    container.addEventListener('pointerdown', handleDown)
    container.addEventListener('click', handleClick, { capture: true })
    container.addEventListener('pointermove', handleMove)
    container.addEventListener('pointerleave', handleLeave)
    return () => {
      container.removeEventListener('pointerdown', handleDown)
      container.removeEventListener('click', handleClick, { capture: true })
      container.removeEventListener('pointermove', handleMove)
      container.removeEventListener('pointerleave', handleLeave)
    }
  }, [map, drawn])

  // Leaflet takes a turn of the wheel a moment later, even on a map that is gone by then, where it throws.
  useEffect(() => {
    const wheel = map.scrollWheelZoom as L.Handler & { readonly _timer?: number }
    return () => clearTimeout(wheel._timer)
  }, [map])

  const { guarded } = answers
  useEffect(() => {
    if (!guarded) return
    const container = map.getContainer()
    const handleWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return latest.current.onGuarded()
      event.preventDefault()
      map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() - event.deltaY / WHEEL_PER_ZOOM)
    }
    const handleTouch = (event: TouchEvent) => {
      if (event.touches.length === 1) latest.current.onGuarded()
    }
    map.scrollWheelZoom.disable()
    if (matchMedia('(pointer: coarse)').matches) map.dragging.disable()
    container.setAttribute('data-guarded', '')
    container.addEventListener('wheel', handleWheel, { passive: false })
    container.addEventListener('touchmove', handleTouch, { passive: true })
    return () => {
      map.scrollWheelZoom.enable()
      map.dragging.enable()
      container.removeAttribute('data-guarded')
      container.removeEventListener('wheel', handleWheel)
      container.removeEventListener('touchmove', handleTouch)
    }
  }, [map, guarded])
}
