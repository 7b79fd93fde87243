/** What stands in and around the Leaflet map once it exists: layers, plate, controls, keyboard and pointer. */
import type L from 'leaflet'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ArcButton } from './ArcButton'
import { ArcLayer } from './ArcLayer'
import styles from './AtlasMap.module.css'
import { CountryLayer } from './CountryLayer'
import { createCovers } from './covers'
import { MapControls } from './MapControls'
import type { ControlToolbar, ControlWords } from './MapControls'
import { useMapTheme } from './mapTheme'
import { fromLeaflet, toLeaflet } from './plane'
import type { PlanePoint } from '@/core/geo/equalEarth'
import { Plate } from './Plate'
import type { CompassWords } from './Plate'
import { panByThird, showWorld } from './moves'
import { useMapCamera } from './useMapCamera'
import type { CameraWish } from './useMapCamera'
import { useMapDrawing } from './useMapDrawing'
import { useMapPointer } from './useMapPointer'
import type { CountryShapes } from '@/core/geo/countryShapes'
import type { PlaneCamera, Size } from '@/core/plate/camera'
import type { Surroundings } from '@/core/plate/fit'
import type { MapLayout } from '@/core/plate/layOutMap'
import type { MapContent, MapCountry, MapWater } from '@/core/plate/mapContent'
import type { Scene, SceneAt } from '@/core/plate/scene'
import type { Camera } from '@/core/view/view'

export interface MapWords extends ControlWords, CompassWords {
  /** Name of the pan surface, and how it is moved by keys. */
  readonly viewport: string
  readonly viewportHint: string
  readonly arcHint: string
  readonly imprint: string
}

export interface MapBodyProps extends CameraWish {
  readonly map: L.Map
  readonly root: HTMLElement
  readonly shapes: CountryShapes
  readonly sceneAt: SceneAt
  readonly waters: readonly MapWater[]
  readonly countries: readonly MapCountry[]
  /** Ids of the selected and the hovered record. */
  readonly selected: string | null
  readonly hovered: string | null
  readonly hoveredCountry: string | null
  /** The period walks through time: arcs draw themselves as their days come. */
  readonly playing: boolean
  readonly words: MapWords
  /** The keys of the zoom buttons. */
  readonly toolbar: ControlToolbar
  /** Embedded, or on a page that scrolls: the wheel zooms with Ctrl only, and one finger scrolls the page. */
  readonly guarded: boolean
  /** A plain wheel or a single finger on a guarded map. */
  readonly onGuarded: () => void
  /** An arc or a place was picked: the records that it stands for. */
  readonly onPick: (records: readonly string[]) => void
  readonly onToggleCountry: (code: string) => void
  readonly onHoverRecord: (record: string | null) => void
  readonly onHoverCountry: (code: string | null) => void
  /** The reader moved the map. */
  readonly onMove: (camera: Camera) => void
  /** What it looks at, and how large it is, whenever either or what stands on it changes. */
  readonly onFrame: (camera: PlaneCamera, size: Size, scene: Scene) => void
  /** Escape on a country: back to the viewport. */
  readonly onLeave: () => void
}

const REVEAL_MARGIN = 48
/** Before the first frame. */
const NOTHING: { readonly frame: null; readonly scene: Scene } = {
  frame: null,
  scene: { arcs: [], places: [], strongest: 0, shown: null },
}

export function MapBody({ map, root, shapes, words, toolbar, ...props }: MapBodyProps) {
  const theme = useMapTheme(root)
  const drawn = useRef<MapLayout | null>(null)
  const { sceneAt, waters, countries, selected, hovered, onPick, onHoverRecord, onHoverCountry } = props

  const [covers] = useState(() => createCovers(map, root))
  const surroundingsOf = useCallback(
    (): Surroundings => ({ shapes: shapes.countries, covers: covers.known() }),
    [shapes, covers],
  )
  const takeSize = useMapCamera(map, props, surroundingsOf, props.onMove)
  const { frame, scene } = useMapDrawing(map, sceneAt) ?? NOTHING
  const { arcs, places } = scene
  useMapPointer(map, drawn, props)

  const keepLayout = useCallback((layout: MapLayout) => {
    drawn.current = layout
  }, [])
  const pane = useMemo(() => map.getPanes().overlayPane, [map])
  const content = useMemo<MapContent>(
    () => ({ arcs, places, waters, countries, shapes: shapes.countries, selected, hovered }),
    [arcs, places, waters, countries, shapes, selected, hovered],
  )
  const { onFrame } = props
  useEffect(() => {
    if (frame === null) return
    const { x: width, y: height } = map.getSize()
    onFrame({ centre: fromLeaflet(map.getCenter()), zoom: frame.zoom }, { width, height }, scene)
  }, [map, frame, scene, onFrame])

  const reveal = useCallback(
    (at: PlanePoint) => {
      const point = map.latLngToContainerPoint(toLeaflet(at))
      const size = map.getSize()
      const inside =
        point.x > REVEAL_MARGIN &&
        point.y > REVEAL_MARGIN &&
        point.x < size.x - REVEAL_MARGIN &&
        point.y < size.y - REVEAL_MARGIN
      if (!inside) map.panTo(toLeaflet(at), { animate: false })
    },
    [map],
  )

  return (
    <>
      {frame !== null && (
        <>
          <Plate frame={frame} words={words} />
          <CountryLayer
            pane={pane}
            frame={frame}
            shapes={shapes}
            countries={countries}
            hovered={props.hoveredCountry}
            onToggle={props.onToggleCountry}
            onFocus={onHoverCountry}
            onLeave={props.onLeave}
            onReveal={reveal}
          />
          <ArcLayer
            pane={pane}
            frame={frame}
            covers={covers}
            takeSize={takeSize}
            content={content}
            theme={theme}
            playing={props.playing}
            onDrawn={keepLayout}
          />
        </>
      )}
      <ArcButton
        arcs={arcs}
        selected={selected}
        hint={words.arcHint}
        onPick={onPick}
        onHover={onHoverRecord}
      />
      <p className={styles.imprint} data-covers-map>
        {words.imprint}
      </p>
      <MapControls
        words={words}
        toolbar={toolbar}
        onZoom={(steps) => map.setZoom(map.getZoom() + steps)}
        onWorld={() => showWorld(map)}
        onPan={(direction) => panByThird(map, direction)}
      />
    </>
  )
}
