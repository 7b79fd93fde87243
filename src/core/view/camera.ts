/**
 * Centre and zoom of the map as a link carries them: `lat,lng,zoom`, the centre in degrees to four decimals,
 * the zoom from 0 to 10 in quarter steps.
 */
import type { Camera } from './view'

export const MIN_ZOOM = 0
export const MAX_ZOOM = 10
export const ZOOM_STEP = 0.25

/** Decimals of a degree: about ten metres, far finer than the map draws. */
const DEGREE_DECIMALS = 4

/** Decimal notation only; `undefined` when it is not a finite number. */
const parseNumber = (text: string): number | undefined => {
  const value = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
export const clampZoom = (zoom: number): number => within(zoom, MIN_ZOOM, MAX_ZOOM)

/** Adding 0 turns -0 into 0. */
const rounded = (value: number): number => Number(value.toFixed(DEGREE_DECIMALS)) + 0

/** The camera that a link can carry: on the globe, to four decimals, in quarter steps of zoom. */
export const roundCamera = ({ lat, lng, zoom }: Camera): Camera => ({
  lat: rounded(within(lat, -90, 90)),
  lng: rounded(within(lng, -180, 180)),
  zoom: Math.round(clampZoom(zoom) / ZOOM_STEP) * ZOOM_STEP + 0,
})

/** `undefined` when `text` is not three numbers; what is farther than the map goes is clamped. */
export const parseCamera = (text: string): Camera | undefined => {
  const [lat, lng, zoom, ...others] = text.split(',').map(parseNumber)
  if (lat === undefined || lng === undefined || zoom === undefined || others.length > 0) return undefined
  return roundCamera({ lat, lng, zoom })
}

/**
 * What is wrong with a centre that `parseCamera` has to clamp, `null` when nothing is: it lies outside the globe,
 * perhaps because longitude was written first.
 */
export function offGlobe(text: string): { readonly swapped: boolean } | null {
  const [lat, lng] = text.split(',').map(parseNumber)
  if (lat === undefined || lng === undefined || isOnGlobe(lat, lng)) return null
  return { swapped: isOnGlobe(lng, lat) }
}

const isOnGlobe = (lat: number, lng: number): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180

/** Empty for a camera that is nowhere. */
export const formatCamera = (camera: Camera): string => {
  const { lat, lng, zoom } = roundCamera(camera)
  return [lat, lng, zoom].every(Number.isFinite) ? `${lat},${lng},${zoom}` : ''
}
