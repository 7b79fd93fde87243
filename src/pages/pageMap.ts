/** The map of a page: what its view shows of the atlas, and the camera that shows it. */
import { createTranslator } from 'use-intl/core'
import type { Site } from './site'
import type { PlaneCamera, Size } from '@/core/plate/camera'
import { countCountries, countMentions } from '@/core/plate/countryCounts'
import { PAGE_DRESS } from '@/core/plate/dress'
import { drawnRecords } from '@/core/plate/drawnRecords'
import { fitView } from '@/core/plate/fit'
import { mapArcs } from '@/core/plate/mapArcs'
import type { MapContent } from '@/core/plate/mapContent'
import { mapCountries } from '@/core/plate/mapCountries'
import { endsOfRecords, mapPlaces } from '@/core/plate/mapPlaces'
import { shadingBreaks } from '@/core/plate/shading'
import type { MapPicture } from '@/core/plate/svg'
import { mapSvg } from '@/core/plate/svg'
import { WATERS } from '@/core/plate/waters'
import { filterAtlas } from '@/core/query/filterAtlas'
import type { PageAddress } from '@/core/view/address'
import { viewOfPage } from '@/core/view/address'
import type { Language } from '@/core/view/view'
import type { MapTranslator } from '@/i18n/arcWords'
import { arcWords } from '@/i18n/arcWords'
import en from '@/i18n/en'
import fr from '@/i18n/fr'
import { partyName } from '@/i18n/parties'

const TRANSLATORS: { readonly [L in Language]: MapTranslator } = {
  fr: createTranslator({ locale: 'fr', messages: fr, namespace: 'map' }),
  en: createTranslator({ locale: 'en', messages: en as unknown as typeof fr, namespace: 'map' }),
}

/** Where there is nothing to fit: the map as it opens. */
const WHOLE_WORLD: PlaneCamera = { centre: [128, 62.3], zoom: 1.5 }

/** The map that the app draws of the page's view, on a sheet of `size`. */
export function pageMap({ page, language }: PageAddress, { atlas, shapes }: Site, size: Size): MapPicture {
  const view = viewOfPage(page, language)
  const t = TRANSLATORS[language]
  const filtered = filterAtlas(atlas, view)
  const drawn = drawnRecords(atlas, filtered, view.record)
  const words = arcWords(atlas, language, t)
  const shown = countCountries(atlas, drawn.kept)
  const selected = view.record === null ? undefined : atlas.indexOf.get(view.record)
  const content: MapContent = {
    arcs: mapArcs(atlas, drawn, words).arcs,
    places: mapPlaces(atlas, drawn, words.placeName),
    waters: WATERS.map(({ id, at, ocean, minZoom }) => ({ id, at, ocean, minZoom, name: t(`waters.${id}`) })),
    countries: mapCountries(
      shapes.countries.map(({ code }) => code),
      {
        shown,
        mentions: countMentions(atlas),
        breaks: shadingBreaks(Array.from(shown.values(), ({ records }) => records)),
        chosen: view.parties,
      },
      {
        label: (code) => partyName(code, atlas, language).toLocaleUpperCase(language),
        name: (code) => partyName(code, atlas, language),
      },
    ),
    shapes: shapes.countries,
    selected: view.record,
    hovered: null,
  }
  const wish =
    selected === undefined
      ? { places: endsOfRecords(atlas, drawn.kept), countries: view.parties, beside: [] }
      : { places: endsOfRecords(atlas, [selected]), countries: [], beside: endsOfRecords(atlas, drawn.kept) }
  const camera = fitView(wish, { shapes: shapes.countries, covers: [] }, size) ?? WHOLE_WORLD
  return { content, shapes, camera, size }
}

/** @param id of the drawing in its document */
export const pageMapSvg = (address: PageAddress, site: Site, size: Size, title: string, id = 'map'): string =>
  mapSvg(pageMap(address, site, size), title, { measure: site.measure, dress: PAGE_DRESS, id })
