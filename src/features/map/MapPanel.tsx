/**
 * The map: countries shaded by the records in which they take part, visits as arcs, meetings as points. It
 * shows what the filters keep, in pencil what only the period leaves out, and moves to what is selected.
 */
import { memo, useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Legend } from './Legend'
import styles from './MapPanel.module.css'
import { useCapitals } from './useCapitals'
import { useArcWords, useControlWords, useCountryName } from './useMapWords'
import { useCountryShapes } from './useCountryShapes'
import { useScenes } from './useScenes'
import type { Scenes } from './useScenes'
import { AtlasMap } from '@/adapters/leaflet/AtlasMap'
import type { Capital } from '@/core/geo/capitals'
import type { CountryShapes } from '@/core/geo/countryShapes'
import { everyRecord } from '@/core/query/everyRecord'
import { contextPlaces } from '@/core/plate/contextPlaces'
import { countCountries, countMentions } from '@/core/plate/countryCounts'
import type { PlaneCamera, Size } from '@/core/plate/camera'
import { drawnRecords } from '@/core/plate/drawnRecords'
import type { DrawnRecords } from '@/core/plate/drawnRecords'
import { STRONGEST_FLOWS } from '@/core/plate/mapArcs'
import { NAMED_ARCS } from '@/core/plate/mapContent'
import type { FitWish } from '@/core/plate/fit'
import type { Scene, SceneAt } from '@/core/plate/scene'
import { mapCountries } from '@/core/plate/mapCountries'
import { countUndrawn } from '@/core/plate/mapPlaces'
import { shadingBreaks } from '@/core/plate/shading'
import { WATERS } from '@/core/plate/waters'
import type { Language } from '@/core/view/view'
import { partyName } from '@/i18n/parties'
import { recordLabel } from '@/i18n/records'
import { useFlowShareWords } from '@/i18n/useFlowShareWords'
import { useLanguage } from '@/i18n/useLanguage'
import { selectFiltered, selectIsFiltering, selectSearch } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'
import { useMedia } from '@/ui/useMedia'
import { useQuietState } from '@/ui/useQuietState'
import { useToolbar } from '@/ui/useToolbar'

/** A phone's map. */
const NARROW = '(max-width: 599px)'

interface MapPanelProps {
  /** Told when the map has been drawn, or has said why it cannot. */
  readonly onReady?: () => void
}

export function MapPanel({ onReady }: MapPanelProps) {
  const t = useTranslations('map')
  const [zoom, setZoom] = useQuietState<number>(0)
  const { shapes, failed, retry } = useCountryShapes(zoom)
  const capitals = useCapitals(zoom)
  const handleDrawn = useCallback(
    (drawnAt: number) => {
      setZoom(drawnAt)
      onReady?.()
    },
    [setZoom, onReady],
  )
  useEffect(() => {
    if (failed) onReady?.()
  }, [failed, onReady])

  return (
    <section className={styles.panel} aria-labelledby="map-title">
      <h2 id="map-title" className="visually-hidden">
        {t('title')}
      </h2>
      {shapes !== null && <DrawnMap shapes={shapes} capitals={capitals} onDrawn={handleDrawn} />}
      {shapes === null && failed && (
        <div className={styles.failed} role="alert">
          <p>{t('shapesMissing')}</p>
          <button type="button" onClick={retry}>
            {t('retry')}
          </button>
        </div>
      )}
    </section>
  )
}

interface DrawnMapProps {
  readonly shapes: CountryShapes
  readonly capitals: readonly Capital[]
  /** Told the zoom at which the map was drawn, each time that it was. */
  readonly onDrawn: (zoom: number) => void
}

const DrawnMap = memo(function DrawnMap({ shapes, capitals, onDrawn }: DrawnMapProps) {
  const t = useTranslations('map')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const filtered = useAtlas(selectFiltered)
  const selected = useAtlas(({ view }) => view.record)
  const parties = useAtlas(({ view }) => view.parties)
  const camera = useAtlas(({ view }) => view.camera)
  const embed = useAtlas(({ view }) => view.embed)
  const hovered = useAtlas((state) => state.hovered)
  const playing = useAtlas((state) => state.playing)
  const hoveredParty = useAtlas((state) => state.hoveredParty)
  const selectRecord = useAtlas((state) => state.selectRecord)
  const listRecords = useAtlas((state) => state.listRecords)
  const toggleParty = useAtlas((state) => state.toggleParty)
  const hoverRecord = useAtlas((state) => state.hoverRecord)
  const hoverParty = useAtlas((state) => state.hoverParty)
  const setCamera = useAtlas((state) => state.setCamera)
  const keepDrawnMap = useAtlas((state) => state.keepDrawnMap)
  const [guardedHint, setGuardedHint] = useState(false)

  const drawn = useMemo(() => drawnRecords(atlas, filtered, selected), [atlas, filtered, selected])

  const arcWords = useArcWords(atlas)
  const words = useControlWords()
  const toolbar = useToolbar()
  const most = useMedia(NARROW) ? STRONGEST_FLOWS.narrow : STRONGEST_FLOWS.wide
  const scenes = useScenes({ atlas, drawn, words: arcWords, most })
  const sceneAt = useMemo(() => withCapitals(scenes, capitals, language), [scenes, capitals, language])
  const [framed, setFramed] = useState<Scene | null>(null)
  const { arcs, places, strongest, shown: flowShare } = scenes.only ?? framed ?? NO_SCENE
  const undrawn = useMemo(() => countUndrawn(atlas, filtered.kept), [atlas, filtered])

  const shown = useMemo(() => countCountries(atlas, filtered.kept), [atlas, filtered])
  const all = useMemo(() => countCountries(atlas, everyRecord(atlas)), [atlas])
  const mentions = useMemo(() => countMentions(atlas), [atlas])
  const breaks = useMemo(() => shadingBreaks([...shown.values()]), [shown])
  const nameOf = useCountryName(
    atlas,
    useMemo(() => ({ shown: filtered.kept, all, mentions }), [filtered, all, mentions]),
  )

  const labels = useMemo(
    () =>
      new Map(
        shapes.countries.map(({ code }) => [code, labelOf(partyName(code, atlas, language), language)]),
      ),
    [shapes, atlas, language],
  )
  const countries = useMemo(
    () =>
      mapCountries(
        shapes.countries.map(({ code }) => code),
        { shown, mentions, breaks, chosen: parties },
        { label: (code) => labels.get(code) ?? '', name: nameOf },
      ),
    [shapes, shown, labels, nameOf, mentions, breaks, parties],
  )
  const waters = useMemo(
    () => WATERS.map(({ id, at, ocean, minZoom }) => ({ id, at, ocean, minZoom, name: t(`waters.${id}`) })),
    [t],
  )
  const fit = useFit(drawn, scenes)

  const handleFrame = useCallback(
    (seen: PlaneCamera, size: Size, scene: Scene) => {
      keepDrawnMap({ camera: seen, size, shapes, capitals, flows: scene.shown })
      setFramed(scene)
      if (scenes.isReady) onDrawn(seen.zoom)
    },
    [onDrawn, keepDrawnMap, shapes, capitals, scenes.isReady],
  )

  const pick = useCallback(
    (ids: readonly string[]) => {
      const [only, ...others] = ids
      if (only !== undefined && others.length === 0) selectRecord(only)
      else listRecords(ids)
    },
    [selectRecord, listRecords],
  )

  const pointedArc =
    hovered === null ? undefined : arcs.find(({ has, weight }) => weight !== null && has(hovered))
  const hoveredRecord = atlas.records.byId(hovered ?? '')
  // Few arcs carry their names; of many, the one pointed at is named here.
  const pointed =
    hoveredRecord !== undefined && arcs.length > NAMED_ARCS
      ? (pointedArc?.name ?? recordLabel(hoveredRecord, atlas, language))
      : hoveredParty !== null
        ? nameOf(hoveredParty)
        : null
  const flowWords = useFlowShareWords()
  // Unfiltered, the summary bar says it.
  const isFiltering = useAtlas(selectIsFiltering)
  const notes = [
    ...(undrawn > 0 ? [t('undrawn', { count: undrawn, total: filtered.kept.length })] : []),
    ...(flowShare !== null && (embed || selected !== null || isFiltering) ? [flowWords(flowShare)] : []),
    ...(guardedHint ? [t('guarded')] : []),
  ]

  return (
    <AtlasMap
      shapes={shapes}
      sceneAt={sceneAt}
      waters={waters}
      countries={countries}
      selected={selected}
      hovered={hovered}
      hoveredCountry={hoveredParty}
      playing={playing}
      camera={camera}
      fit={fit}
      words={words}
      toolbar={toolbar}
      guarded={embed}
      onGuarded={() => setGuardedHint(true)}
      onPick={pick}
      onToggleCountry={toggleParty}
      onHoverRecord={hoverRecord}
      onHoverCountry={hoverParty}
      onMove={setCamera}
      onFrame={handleFrame}
    >
      {(notes.length > 0 || pointed !== null) && (
        <div className={styles.notes}>
          {pointed !== null && (
            <p className={styles.pointed} aria-hidden="true">
              {pointed}
            </p>
          )}
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      <Legend
        arcs={arcs}
        hasShades={countries.some(({ shade }) => shade > 0)}
        hasMeetings={places.some(({ meeting }) => meeting)}
        hasGuessedPlaces={places.some(({ uncertain }) => uncertain)}
        breaks={breaks}
        hasDiscs={places.some(({ among }) => among !== undefined)}
        strongest={strongest}
      />
    </AtlasMap>
  )
})

/** On the map names stand in capitals, which French keeps its accents on. */
const labelOf = (name: string, language: string) => name.toLocaleUpperCase(language)

/**
 * What the map should fit: the selected record with its journey, else all that is kept and the chosen countries. It
 * stays the same while only the period moves, so that brushing the timeline does not shake the map, and from leg to
 * leg of one journey.
 */
function useFit(drawn: DrawnRecords, { fit: wishOf, isReady }: Scenes): FitWish {
  const atlas = useAtlas((state) => state.atlas)
  const chosen = useAtlas((state) => state.view.parties)
  const filterKey = useAtlas((state) => {
    const { parties, part, facets, certainOnly, withFormerStates } = state.view
    return JSON.stringify([parties, part, selectSearch(state), facets, certainOnly, withFormerStates])
  })
  const key = `${isReady} ${drawn.journey.length > 0 ? drawn.journey.join() : filterKey}`
  const [fit, setFit] = useState(() => ({ key, atlas, wish: wishOf(chosen) }))
  if (fit.key !== key || fit.atlas !== atlas) setFit({ key, atlas, wish: wishOf(chosen) })
  return fit.wish
}

/** Capitals for orientation stand beside the places of each scene. */
const withCapitals =
  ({ at }: Scenes, capitals: readonly Capital[], language: Language): SceneAt =>
  (frame) => {
    const scene = at(frame)
    return { ...scene, places: [...scene.places, ...contextPlaces(capitals, scene.places, language)] }
  }

const NO_SCENE: Scene = { arcs: [], places: [], strongest: 0, shown: null }
