/**
 * Who moves the map. The view's camera wins; without one the map fits what is shown, anew each time that this
 * changes. Moves that the reader made are reported, moves made here are not.
 *
 * A choice can change what stands above the map, and with it the map's size. The observer of sizes would tell of that
 * after everything is drawn: whoever draws asks first.
 */
import type L from 'leaflet'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { PAN_SECONDS, allowsMotion } from './motion'
import { fromLeaflet, toLeaflet } from './plane'
import { fromPlaneCamera, toPlaneCamera } from '@/core/plate/camera'
import type { PlaneCamera } from '@/core/plate/camera'
import { fitView } from '@/core/plate/fit'
import type { FitWish, Surroundings } from '@/core/plate/fit'
import type { Camera } from '@/core/view/view'

export interface CameraWish {
  /** From the view; `null`: fit. */
  readonly camera: Camera | null
  /** What to fit; the same object as long as it is the same wish. Nothing in it leaves the map where it is. */
  readonly fit: FitWish
}

const isSame = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && a.lat === b.lat && a.lng === b.lng && a.zoom === b.zoom)

/** What this module does with the map just now; whatever else ends a move of it is the reader. */
interface OwnMoves {
  /** It is being placed: all ends that are told meanwhile, of what it did before too, are no reader's. */
  isPlacing: boolean
  /** A pan of ours has begun and not ended. */
  isPanning: boolean
}

/** @returns takes in the size that the map has now, and says whether it is another: then the map has moved */
export function useMapCamera(
  map: L.Map,
  { camera, fit }: CameraWish,
  surroundingsOf: () => Surroundings,
  onMove: (camera: Camera) => void,
): () => boolean {
  const ours = useRef<OwnMoves>({ isPlacing: false, isPanning: false })
  const reported = useRef<Camera | null>(null)
  const wish = useRef<CameraWish>({ camera, fit })
  const latest = useRef({ onMove, surroundingsOf })
  const placed = useRef(false)

  useLayoutEffect(() => {
    latest.current = { onMove, surroundingsOf }
  }, [onMove, surroundingsOf])

  useEffect(() => {
    const tell = () => {
      if (ours.current.isPlacing) return
      if (ours.current.isPanning) {
        ours.current.isPanning = false
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
      planeCameraOf(map, camera, fit, latest.current.surroundingsOf),
      ours.current,
      placed.current,
    )
    placed.current = placed.current || moved
  }, [map, camera, fit])

  const takeSize = useCallback(() => {
    const before = map.getSize()
    ours.current.isPlacing = true
    map.invalidateSize({ animate: false })
    ours.current.isPlacing = false
    if (map.getSize().equals(before)) return false
    const { camera: wished, fit: shown } = wish.current
    if (wished === null || !placed.current) {
      placed.current =
        moveTo(map, planeCameraOf(map, wished, shown, latest.current.surroundingsOf), ours.current, false) ||
        placed.current
    }
    return true
  }, [map])

  useEffect(() => {
    const observer = new ResizeObserver(takeSize)
    observer.observe(map.getContainer())
    return () => observer.disconnect()
  }, [map, takeSize])

  return takeSize
}

function planeCameraOf(
  map: L.Map,
  camera: Camera | null,
  fit: FitWish,
  surroundingsOf: () => Surroundings,
): PlaneCamera | null {
  if (camera !== null) return toPlaneCamera(camera)
  const { x: width, y: height } = map.getSize()
  return fitView(fit, surroundingsOf(), { width, height })
}

/** Moves without a report. @returns whether there was anywhere to go */
function moveTo(map: L.Map, to: PlaneCamera | null, ours: OwnMoves, smooth: boolean): boolean {
  if (to === null || ![to.centre[0], to.centre[1], to.zoom].every(Number.isFinite)) return false
  ours.isPlacing = true
  // A pan that is under way ends first, which Leaflet may tell twice; a move at once ends before the call returns.
  const begin = () => (ours.isPanning = true)
  const end = () => (ours.isPanning = false)
  map.on('movestart', begin)
  map.on('moveend', end)
  map.setView(toLeaflet(to.centre), to.zoom, { animate: smooth && allowsMotion(), duration: PAN_SECONDS })
  map.off('movestart', begin)
  map.off('moveend', end)
  ours.isPlacing = false
  return true
}
