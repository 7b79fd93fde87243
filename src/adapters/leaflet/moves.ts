/** Moves of the map that are asked for by keys and buttons. */
import * as L from 'leaflet'
import { FORWARD } from './directions'
import type { Direction } from './directions'
import { PAN_SECONDS, allowsMotion } from './motion'
import { toLeaflet } from './plane'
import { WORLD_BOX } from '@/core/plate/graticule'

/** Moves the map back until the whole world is in view. */
export function showWorld(map: L.Map): void {
  const [left, top, right, bottom] = WORLD_BOX
  map.fitBounds(new L.LatLngBounds(toLeaflet([left, top]), toLeaflet([right, bottom])), { animate: false })
}

/** Shows what lies a third of the map further in a direction. */
export function panByThird(map: L.Map, direction: Direction): void {
  const { x, y } = map.getSize()
  const [dx, dy] = FORWARD[direction]
  map.panBy([Math.round((dx * x) / 3), Math.round((dy * y) / 3)], {
    animate: allowsMotion(),
    duration: PAN_SECONDS,
  })
}
