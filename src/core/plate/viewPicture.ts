/** The map of a view as a picture: what the view shows of the atlas, and the camera that shows it. */
import type { PlaneCamera, Size } from './camera'
import { countCountries, countMentions } from './countryCounts'
import { drawnRecords } from './drawnRecords'
import { fitView } from './fit'
import { fitWish } from './fitWish'
import { crowdedScene } from './crowdedScene'
import { frameOf, NARROW } from './layOutMap'
import { isCrowded, plainScene } from './scene'
import type { ArcWords } from './mapArcs'
import { STRONGEST_FLOWS } from './mapArcs'
import { mapCountries } from './mapCountries'
import { shadingBreaks } from './shading'
import type { MapPicture } from './mapSvg'
import { WATERS } from './waters'
import type { Atlas } from '@/core/atlas/atlas'
import type { CountryShapes } from '@/core/geo/countryShapes'
import type { Filtered } from '@/core/query/filter'
import type { View } from '@/core/view/view'

/** What is written on a picture, in one language. */
export interface PictureWords {
  readonly arcs: ArcWords
  /** As it stands on the map. */
  readonly countryLabel: (code: string) => string
  readonly countryName: (code: string) => string
  readonly waterName: (id: (typeof WATERS)[number]['id']) => string
}

export interface PictureOf {
  readonly atlas: Atlas
  readonly view: Pick<View, 'record' | 'parties'>
  /** What the view's filters leave. */
  readonly filtered: Filtered
  readonly shapes: CountryShapes
}

/** Where there is nothing to fit: the map as it opens. */
const WHOLE_WORLD: PlaneCamera = { centre: [128, 62.3], zoom: 1.5 }

/** @param camera `null`: one that shows all that the view is about */
export function viewPicture(
  { atlas, view, filtered, shapes }: PictureOf,
  words: PictureWords,
  size: Size,
  camera: PlaneCamera | null = null,
): MapPicture {
  const drawn = drawnRecords(atlas, filtered, view.record)
  const shown = countCountries(atlas, drawn.kept)
  const most = size.width < NARROW ? STRONGEST_FLOWS.narrow : STRONGEST_FLOWS.wide
  const of = { atlas, drawn, words: words.arcs, most }
  const crowded = isCrowded(of) ? crowdedScene(of) : null
  const wish = crowded === null ? fitWish(atlas, drawn, view.parties) : crowded.fit(view.parties)
  const looks = camera ?? fitView(wish, { shapes: shapes.countries, covers: [] }, size) ?? WHOLE_WORLD
  const { arcs, places } = crowded === null ? plainScene(of) : crowded.at(frameOf(looks, size))
  return {
    content: {
      arcs,
      places,
      waters: WATERS.map(({ id, at, ocean, minZoom }) => ({
        id,
        at,
        ocean,
        minZoom,
        name: words.waterName(id),
      })),
      countries: mapCountries(
        shapes.countries.map(({ code }) => code),
        {
          shown,
          mentions: countMentions(atlas),
          breaks: shadingBreaks([...shown.values()]),
          chosen: view.parties,
        },
        { label: words.countryLabel, name: words.countryName },
      ),
      shapes: shapes.countries,
      selected: view.record,
      hovered: null,
    },
    shapes,
    camera: looks,
    size,
  }
}
