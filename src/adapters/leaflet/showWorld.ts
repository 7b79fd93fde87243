import L from 'leaflet'
import { toLeaflet } from './plane'
import { WORLD_BOX } from '@/core/plate/graticule'

/** Moves the map back until the whole world is in view. */
export function showWorld(map: L.Map): void {
  const [left, top, right, bottom] = WORLD_BOX
  map.fitBounds(new L.LatLngBounds(toLeaflet([left, top]), toLeaflet([right, bottom])), { animate: false })
}
