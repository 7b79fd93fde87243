/**
 * The map as a page component: plain data in, what the reader did out. Leaflet pans, zooms and knows gestures;
 * everything drawn is ours.
 */
import 'leaflet/dist/leaflet.css'
import type L from 'leaflet'
import { useCallback, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { MapContainer } from 'react-leaflet'
import styles from './AtlasMap.module.css'
import { MapBody } from './MapBody'
import type { MapBodyProps } from './MapBody'
import { MapSurface } from './MapSurface'
import { planeCrs, toLeaflet } from './plane'
import { MAX_ZOOM, MIN_ZOOM, ZOOM_STEP } from '@/core/view/camera'
import { WORLD_BOX } from '@/core/plate/graticule'

export interface AtlasMapProps extends Omit<MapBodyProps, 'map' | 'root' | 'onLeave'> {
  /** Stands on the map: the legend. An element marked `data-covers-map` keeps names from beneath it. */
  readonly children?: ReactNode
}

const [LEFT, TOP, RIGHT, BOTTOM] = WORLD_BOX
const [WIDTH, HEIGHT] = [RIGHT - LEFT, BOTTOM - TOP]
/** The map cannot be dragged away from the world, only a little beyond its edge. */
const LIMITS: L.LatLngBoundsLiteral = [
  [TOP - HEIGHT * 0.15, LEFT - WIDTH * 0.15],
  [BOTTOM + HEIGHT * 0.15, RIGHT + WIDTH * 0.15],
]

export function AtlasMap({ children, ...body }: AtlasMapProps) {
  const [map, setMap] = useState<L.Map | null>(null)
  const [root, setRoot] = useState<HTMLDivElement | null>(null)
  const surface = useRef<HTMLDivElement>(null)
  const leave = useCallback(() => surface.current?.focus(), [])
  return (
    <div className={styles.root} ref={setRoot}>
      <MapSurface map={map} name={body.words.viewport} hint={body.words.viewportHint} surface={surface} />
      <MapContainer
        ref={setMap}
        className={styles.map ?? ''}
        crs={planeCrs}
        center={toLeaflet([(LEFT + RIGHT) / 2, (TOP + BOTTOM) / 2])}
        zoom={1.5}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        zoomSnap={ZOOM_STEP}
        zoomDelta={1}
        wheelPxPerZoomLevel={90}
        maxBounds={LIMITS}
        maxBoundsViscosity={0.8}
        // Our own observer sees every change of size, and none of them is a move of the reader's.
        trackResize={false}
        zoomAnimation={false}
        fadeAnimation={false}
        attributionControl={false}
        zoomControl={false}
        boxZoom={false}
        doubleClickZoom={false}
        keyboard={false}
      />
      {map !== null && root !== null && <MapBody map={map} root={root} onLeave={leave} {...body} />}
      {children}
    </div>
  )
}
