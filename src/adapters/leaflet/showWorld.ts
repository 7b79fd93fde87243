import L from 'leaflet'
import { WORLD_BOX } from './graticule'
import { toLeaflet } from './plane'

/** Moves the map back until the whole world is in view. */
export function showWorld(map: L.Map): void {
  const [left, top, right, bottom] = WORLD_BOX
  map.fitBounds(new L.LatLngBounds(toLeaflet([left, top]), toLeaflet([right, bottom])), { animate: false })
}
