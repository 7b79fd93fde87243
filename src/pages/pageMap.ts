/** The map of a page: what its view shows of the atlas, and the camera that shows it. */
import { createTranslator } from 'use-intl/core'
import type { Site } from './site'
import type { Size } from '@/core/plate/camera'
import { PAGE_DRESS } from '@/core/plate/dress'
import type { MapPicture } from '@/core/plate/mapSvg'
import { mapSvg } from '@/core/plate/mapSvg'
import { viewPicture } from '@/core/plate/viewPicture'
import { filterAtlas } from '@/core/query/filterAtlas'
import type { PageAddress } from '@/core/view/address'
import { viewOfPage } from '@/core/view/address'
import type { Language } from '@/core/view/view'
import type { MapTranslator } from '@/i18n/arcWords'
import en from '@/i18n/en'
import fr from '@/i18n/fr'
import { pictureWords } from '@/i18n/pictureWords'

const TRANSLATORS: { readonly [L in Language]: MapTranslator } = {
  fr: createTranslator({ locale: 'fr', messages: fr, namespace: 'map' }),
  en: createTranslator({ locale: 'en', messages: en as unknown as typeof fr, namespace: 'map' }),
}

/** The map that the app draws of the page's view, on a sheet of `size`. */
export function pageMap({ page, language }: PageAddress, { atlas, shapes }: Site, size: Size): MapPicture {
  const view = viewOfPage(page, language)
  const filtered = filterAtlas(atlas, view)
  const words = pictureWords(atlas, language, TRANSLATORS[language])
  return viewPicture({ atlas, view, filtered, shapes }, words, size)
}

/** In pixels: the plate of a wide screen and that of a phone, on the front page and on the others. */
const SHEETS = {
  front: { wide: { width: 980, height: 550 }, narrow: { width: 360, height: 318 } },
  deep: { wide: { width: 720, height: 420 }, narrow: { width: 360, height: 318 } },
} as const

/**
 * The map as a document has it: drawn for a wide screen and for a phone, of which the stylesheet shows one
 * (`.map-wide`, `.map-narrow`). What it is called stands on the figure around it.
 */
export function pageMapMarkup(address: PageAddress, site: Site): string {
  const sheets = address.page.type === 'front' ? SHEETS.front : SHEETS.deep
  return (['wide', 'narrow'] as const)
    .map((name) =>
      mapSvg(
        pageMap(address, site, sheets[name]),
        null,
        { measure: site.measure, dress: PAGE_DRESS, id: name },
        `map-${name}`,
      ),
    )
    .join('')
}
