/** `[lng, lat]` in degrees, GeoJSON order (RFC 7946, section 3.1.1): lng in [-180, 180], lat in [-90, 90]. */
export type LngLat = readonly [lng: number, lat: number]
