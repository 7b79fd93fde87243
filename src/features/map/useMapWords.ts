/** The words of the map in the reader's language: on arcs, on countries, and for the adapter's controls. */
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { MapWords } from '@/adapters/leaflet/MapBody'
import type { Atlas } from '@/core/atlas/atlas'
import type { PartyRoles } from '@/core/plate/countryCounts'
import { countRoles } from '@/core/plate/countryCounts'
import type { ArcWords } from '@/core/plate/mapArcs'
import { tallyIndex } from '@/core/query/statusTally'
import { remember } from '@/core/text/remember'
import type { PartyId } from '@/core/view/view'
import { arcWords } from '@/i18n/arcWords'
import { partyName } from '@/i18n/parties'
import { useLanguage } from '@/i18n/useLanguage'
import { useStatusWords } from '@/i18n/useStatusCounts'

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
  /** The records shown. */
  readonly shown: ArrayLike<number> & WeakKey
  /** Counts over the whole data set, by which "none here" and "none at all" differ. */
  readonly all: ReadonlyMap<PartyId, number>
  readonly mentions: ReadonlyMap<PartyId, number>
}

/**
 * "Togo, 3 fiches : 2 visites effectuées, 1 réunion accueillie"; where not all of them were held, "Togo, 3 fiches :
 * 2 visites comme partie d’envoi, 1 réunion (2 au statut non précisé, 1 tenue)".
 */
export function useCountryName(
  atlas: Atlas,
  { shown, all, mentions }: CountrySentence,
): (code: string) => string {
  const t = useTranslations('map.country')
  const language = useLanguage()
  const statusWords = useStatusWords()
  return useMemo(() => {
    const partsOf = ({ records, made, received, meetingsHosted, statuses }: PartyRoles): string => {
      const held = [false, true].map((isMeeting) => statuses[tallyIndex('held', isMeeting)] ?? 0)
      const areHeld = held.reduce((sum, count) => sum + count) === records
      const parts = (
        [
          [areHeld ? 'visitsMade' : 'visitsSent', made],
          [areHeld ? 'visitsReceived' : 'visitsHosted', received],
          [areHeld ? 'meetingsHosted' : 'meetings', meetingsHosted],
        ] as const
      )
        .flatMap(([part, count]) => (count === 0 ? [] : [t(part, { count })]))
        .join(', ')
      return areHeld ? parts : `${parts} (${statusWords(statuses)})`
    }
    return remember((code) => {
      const name = partyName(code, atlas, language)
      const own = countRoles(atlas, shown)(code)
      if (own !== null) return t('counts', { name, count: own.records, parts: partsOf(own) })
      const label = t(all.has(code) ? 'noneHere' : 'none', { name })
      const count = mentions.get(code) ?? 0
      return count > 0 ? t('mentioned', { label, count }) : label
    })
  }, [atlas, language, shown, all, mentions, t, statusWords])
}
