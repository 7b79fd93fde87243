/** What is written on the arcs of a map and said of them, in one language; the same in the app and on pages. */
import type { useTranslations } from 'use-intl'
import { formatSpan } from './dates'
import { formatNumber } from './numbers'
import { recordLabel, statusWord, travellerNames } from './records'
import type { Atlas } from '@/core/atlas/atlas'
import { spanOf } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import type { ArcWords } from '@/core/plate/mapArcs'
import type { Language } from '@/core/view/view'

export type MapTranslator = ReturnType<typeof useTranslations<'map'>>

export function arcWords(atlas: Atlas, language: Language, t: MapTranslator): ArcWords {
  const who = (record: AtlasRecord) => {
    const surname = atlas.people.get(record.delegation[0]?.person ?? '')?.surname[language]
    return surname ?? travellerNames(record, atlas, language)
  }
  const label = (record: AtlasRecord, ghost: boolean, year: boolean) => {
    const span = spanOf(record, atlas)
    const status =
      record.status === 'held' || record.status === 'unknown' ? null : statusWord(record, language)
    const when = span === null ? status : formatSpan(span, language, { year })
    const text = when === null ? who(record) : t('arcLabel', { who: who(record), when })
    if (!ghost) return text
    return t(span === null ? 'undated' : 'outOfPeriod', { label: text })
  }
  const placeName = (place: string) => atlas.places.get(place)?.name[language] ?? place
  return {
    label: (record, ghost) => label(record, ghost, true),
    shortLabel: (record, ghost) => label(record, ghost, false),
    name: (record) => recordLabel(record, atlas, language),
    flowName: (origin, place, count) => t('flow', { origin, place, count }),
    figure: (count) => formatNumber(count, language),
    placeName,
    groupName: (place, others) =>
      others === 0 ? placeName(place) : t('group', { place: placeName(place), others }),
  }
}
