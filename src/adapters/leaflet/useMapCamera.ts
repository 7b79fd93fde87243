/**
 * Who moves the map. The view's camera wins; without one the map fits what is shown, anew each time that this
 * changes. Moves that the reader made are reported, moves made here are not.
 */
import type L from 'leaflet'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { fromLeaflet, toLeaflet } from './plane'
import type { CountryShape } from '@/core/geo/countryShapes'
import { projectEqualEarth } from '@/core/geo/equalEarth'
import type { LngLat } from '@/core/geo/lngLat'
import type { Box } from '@/core/plate/box'
import { fitCamera, fromPlaneCamera, isCovered, toPlaneCamera } from '@/core/plate/camera'
import type { Insets, PlaneCamera } from '@/core/plate/camera'
import type { Camera } from '@/core/view/view'

export interface CameraWish {
  /** From the view; `null`: fit. */
  readonly camera: Camera | null
  /** What to fit; the same object as long as it is the same wish. Nothing in it leaves the map where it is. */
  readonly fit: FitWish
}

/** What a fit has to know of the map. */
export interface Surroundings {
  readonly shapes: readonly CountryShape[]
  /** Boxes of what covers the map, in its pixels. */
  readonly coversOf: () => readonly Box[]
}

/** Places, and countries by their code. */
export interface FitWish {
  readonly places: readonly LngLat[]
  readonly countries: readonly string[]
}

const PAN_SECONDS = 0.25
const INSETS: Insets = { left: 40, right: 40, top: 40, bottom: 40 }
/** Below this width the buttons stand along the lower edge, except on a map too low for them. */
const PHONE_WIDTH = 700
const PHONE_INSETS: Insets = { left: 34, right: 34, top: 26, bottom: 62 }
const LOW_INSETS: Insets = { left: 48, right: 48, top: 26, bottom: 20 }
const LOW_HEIGHT = 220

const isSame = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && a.lat === b.lat && a.lng === b.lng && a.zoom === b.zoom)

const readsMotion = () => !matchMedia('(prefers-reduced-motion: reduce)').matches

export function useMapCamera(
  map: L.Map,
  { camera, fit }: CameraWish,
  surroundings: Surroundings,
  onMove: (camera: Camera) => void,
): void {
  const ours = useRef(false)
  const reported = useRef<Camera | null>(null)
  const wish = useRef<CameraWish>({ camera, fit })
  const latest = useRef({ onMove, surroundings })
  const placed = useRef(false)

  useLayoutEffect(() => {
    latest.current = { onMove, surroundings }
  }, [onMove, surroundings])

  useEffect(() => {
    const tell = () => {
      if (ours.current) {
        ours.current = false
        return
      }
      const now = fromPlaneCamera({ centre: fromLeaflet(map.getCenter()), zoom: map.getZoom() })
      if (now === null || isSame(now, reported.current)) return
      reported.current = now
      latest.current.onMove(now)
    }
    map.on('moveend', tell)
    return () => void map.off('moveend', tell)
  }, [map])

  useLayoutEffect(() => {
    wish.current = { camera, fit }
    if (camera !== null && isSame(camera, reported.current)) return
    reported.current = camera
    const moved = moveTo(
      map,
      planeCameraOf(map, camera, fit, latest.current.surroundings),
      ours,
      placed.current,
    )
    placed.current = placed.current || moved
  }, [map, camera, fit])

  useEffect(() => {
    const container = map.getContainer()
    const observer = new ResizeObserver(() => {
      ours.current = true
      map.invalidateSize({ animate: false })
      ours.current = false
      const { camera: wished, fit: shown } = wish.current
      if (wished === null || !placed.current) {
        placed.current =
          moveTo(map, planeCameraOf(map, wished, shown, latest.current.surroundings), ours, false) ||
          placed.current
      }
    })
    observer.observe(container)
    return () => observer.disconnect()
  }, [map])
}

/** A country wider than this, in plane units, is named by its places alone: else Russia would be half the world. */
const WIDEST_FIT = 40

function planeCameraOf(
  map: L.Map,
  camera: Camera | null,
  { places, countries }: FitWish,
  { shapes, coversOf }: Surroundings,
): PlaneCamera | null {
  if (camera !== null) return toPlaneCamera(camera)
  const covers = coversOf()
  const { x: width, y: height } = map.getSize()
  const wide = places.length === 0 ? Infinity : WIDEST_FIT
  const corners = shapes.flatMap(({ code, size, at: [x, y] }) =>
    countries.includes(code) && size <= wide
      ? ([
          [x - size / 2, y - size / 2],
          [x + size / 2, y + size / 2],
        ] as const)
      : [],
  )
  const points = [...places.map(([lng, lat]) => projectEqualEarth(lng, lat)), ...corners]
  const insets = width >= PHONE_WIDTH ? INSETS : height < LOW_HEIGHT ? LOW_INSETS : PHONE_INSETS
  const size = { width, height }
  const fit = fitCamera(points, size, insets)
  const hidden = covers.find((box) => fit !== null && isCovered(points, fit, size, box))
  // What would stand beneath the legend is shown beside it, if the map is wide enough for both.
  if (hidden === undefined || hidden[2] > width / 2) return fit
  return fitCamera(points, size, { ...insets, left: hidden[2] + insets.left / 2 })
}

/** Moves without a report. @returns whether there was anywhere to go */
function moveTo(map: L.Map, to: PlaneCamera | null, ours: { current: boolean }, smooth: boolean): boolean {
  if (to === null || ![to.centre[0], to.centre[1], to.zoom].every(Number.isFinite)) return false
  const animate = smooth && readsMotion()
  ours.current = true
  map.setView(toLeaflet(to.centre), to.zoom, { animate, duration: PAN_SECONDS })
  // Without an animation the end of the move was told already.
  if (!animate) ours.current = false
  return true
}
