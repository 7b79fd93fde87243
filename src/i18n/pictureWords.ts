/** What is written on a picture of the map, in one language. */
import type { MapTranslator } from './arcWords'
import { arcWords } from './arcWords'
import { partyName } from './parties'
import type { Atlas } from '@/core/atlas/atlas'
import type { PictureWords } from '@/core/plate/viewPicture'
import type { Language } from '@/core/view/view'

export function pictureWords(atlas: Atlas, language: Language, t: MapTranslator): PictureWords {
  const countryName = (code: string) => partyName(code, atlas, language)
  return {
    arcs: arcWords(atlas, language, t),
    countryName,
    countryLabel: (code) => countryName(code).toLocaleUpperCase(language),
    waterName: (id) => t(`waters.${id}`),
  }
}
