/**
 * Leaflet's points and ours. The map is a plane of Equal Earth units, x to the right and y down; Leaflet is
 * told that x is its "lng" and y its "lat", and never sees a longitude.
 */
import * as L from 'leaflet'
import type { PlanePoint } from '@/core/geo/equalEarth'

export const planeCrs: L.CRS = L.extend({}, L.CRS.Simple, {
  transformation: new L.Transformation(1, 0, 1, 0),
})

export const toLeaflet = ([x, y]: PlanePoint): L.LatLng => new L.LatLng(y, x)
export const fromLeaflet = ({ lat, lng }: L.LatLng): PlanePoint => [lng, lat]
