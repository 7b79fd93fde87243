/**
 * Leaflet's points and ours. The map is a plane of Equal Earth units, x to the right and y down; Leaflet is
 * told that x is its "lng" and y its "lat", and never sees a longitude. At zoom z one unit is 2^z pixels;
 * "world pixels" are units times that scale.
 */
import L from 'leaflet'
import type { PlanePoint } from '@/core/geo/equalEarth'

export const planeCrs: L.CRS = L.extend({}, L.CRS.Simple, {
  transformation: new L.Transformation(1, 0, 1, 0),
})

export const toLeaflet = ([x, y]: PlanePoint): L.LatLng => new L.LatLng(y, x)
export const fromLeaflet = ({ lat, lng }: L.LatLng): PlanePoint => [lng, lat]

export const MIN_ZOOM = 0
export const MAX_ZOOM = 10
export const ZOOM_STEP = 0.25
export const scaleOf = (zoom: number): number => 2 ** zoom
