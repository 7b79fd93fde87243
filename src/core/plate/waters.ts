/** Seas and oceans by name: where the name stands, in degrees, and from which zoom on there is room for it. */
import type { LngLat } from '@/core/geo/lngLat'

interface Water {
  readonly id: WaterId
  readonly at: LngLat
  readonly ocean: boolean
  readonly minZoom: number
}

export type WaterId =
  | 'northAtlantic'
  | 'southAtlantic'
  | 'northPacific'
  | 'southPacific'
  | 'indian'
  | 'arctic'
  | 'southern'
  | 'mediterranean'
  | 'black'
  | 'caspian'
  | 'red'
  | 'arabian'
  | 'bengal'
  | 'guinea'
  | 'north'
  | 'baltic'
  | 'norwegian'
  | 'caribbean'
  | 'mexico'
  | 'southChina'

const ocean = (id: WaterId, lng: number, lat: number, minZoom = 1): Water => ({
  id,
  at: [lng, lat],
  ocean: true,
  minZoom,
})
const sea = (id: WaterId, lng: number, lat: number, minZoom = 3): Water => ({
  id,
  at: [lng, lat],
  ocean: false,
  minZoom,
})

export const WATERS: readonly Water[] = [
  ocean('northAtlantic', -36, 31),
  ocean('southAtlantic', -16, -24),
  ocean('northPacific', -146, 24),
  ocean('southPacific', -126, -30),
  ocean('indian', 79, -19),
  ocean('arctic', 5, 83, 2.5),
  ocean('southern', 30, -63, 2),
  sea('mediterranean', 17.6, 34.7),
  sea('black', 34.6, 43.3, 3.25),
  sea('caspian', 50.6, 41.6, 3.25),
  sea('red', 38.2, 20.6, 3.75),
  sea('arabian', 63.5, 14.5),
  sea('bengal', 88.5, 13.5),
  sea('guinea', 3.4, 2.4),
  sea('north', 3.2, 56.4, 3.25),
  sea('baltic', 19.6, 57.4, 4.25),
  sea('norwegian', 2, 66.5, 4),
  sea('caribbean', -75, 14.8),
  sea('mexico', -91, 25),
  sea('southChina', 114, 14.5),
]
