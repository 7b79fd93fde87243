/** The map of a page: what its view shows of the atlas, and the camera that shows it. */
import { createTranslator } from 'use-intl/core'
import type { Site } from './site'
import type { Size } from '@/core/plate/camera'
import { PAGE_DRESS } from '@/core/plate/dress'
import type { MapPicture } from '@/core/plate/svg'
import { mapSvg } from '@/core/plate/svg'
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

/** @param id of the drawing in its document */
export const pageMapSvg = (address: PageAddress, site: Site, size: Size, title: string, id = 'map'): string =>
  mapSvg(pageMap(address, site, size), title, { measure: site.measure, dress: PAGE_DRESS, id })
