/** The words of the map in the reader's language: on arcs, on countries, and for the adapter's controls. */
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { MapWords } from '@/adapters/leaflet/MapBody'
import type { Atlas } from '@/core/atlas/atlas'
import { NO_RECORDS } from '@/core/plate/countryCounts'
import type { CountryCounts } from '@/core/plate/countryCounts'
import type { ArcWords } from '@/core/plate/mapArcs'
import { remember } from '@/core/text/remember'
import type { PartyId } from '@/core/view/view'
import { arcWords } from '@/i18n/arcWords'
import { partyName } from '@/i18n/parties'
import { useLanguage } from '@/i18n/useLanguage'

export function useControlWords(): MapWords {
  const t = useTranslations('map')
  return useMemo(
    () => ({
      viewport: t('viewport'),
      viewportHint: t('viewportHint'),
      arcHint: t('arcHint'),
      imprint: t('imprint'),
      zoomIn: t('zoomIn'),
      zoomOut: t('zoomOut'),
      controls: t('controls'),
      wholeWorld: t('wholeWorld'),
      world: t('world'),
      move: t('move'),
      pan: { left: t('pan.left'), up: t('pan.up'), down: t('pan.down'), right: t('pan.right') },
      north: t('north'),
      south: t('south'),
      east: t('east'),
      west: t('west'),
    }),
    [t],
  )
}

export function useArcWords(atlas: Atlas): ArcWords {
  const t = useTranslations('map')
  const language = useLanguage()
  return useMemo(() => arcWords(atlas, language, t), [atlas, language, t])
}

interface CountrySentence {
  readonly shown: ReadonlyMap<PartyId, CountryCounts>
  /** Counts over the whole data set, by which "none here" and "none at all" differ. */
  readonly all: ReadonlyMap<PartyId, CountryCounts>
  readonly mentions: ReadonlyMap<PartyId, number>
}

/** "Togo, 3 fiches : 2 visites effectuées, 1 réunion accueillie" */
export function useCountryName(
  atlas: Atlas,
  { shown, all, mentions }: CountrySentence,
): (code: string) => string {
  const t = useTranslations('map.country')
  const language = useLanguage()
  return useMemo(
    () =>
      remember((code) => {
        const name = partyName(code, atlas, language)
        const { records, visitsMade, visitsReceived, meetingsHosted } = shown.get(code) ?? NO_RECORDS
        const parts = [
          visitsMade > 0 ? [t('visitsMade', { count: visitsMade })] : [],
          visitsReceived > 0 ? [t('visitsReceived', { count: visitsReceived })] : [],
          meetingsHosted > 0 ? [t('meetingsHosted', { count: meetingsHosted })] : [],
        ].flat()
        const label =
          records > 0
            ? t('counts', { name, count: records, parts: parts.join(', ') })
            : t(all.has(code) ? 'noneHere' : 'none', { name })
        const count = mentions.get(code) ?? 0
        return count > 0 && records === 0 ? t('mentioned', { label, count }) : label
      }),
    [atlas, language, shown, all, mentions, t],
  )
}
