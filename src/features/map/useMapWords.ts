/** The words of the map in the reader's language: on arcs, on countries, and for the adapter's controls. */
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { MapWords } from '@/adapters/leaflet/MapBody'
import type { Atlas } from '@/core/atlas/atlas'
import { hasStatus } from '@/core/atlas/recordTraits'
import { recordsOfParty } from '@/core/plate/countryCounts'
import type { ArcWords } from '@/core/plate/mapArcs'
import { remember } from '@/core/text/remember'
import type { PartyId } from '@/core/view/view'
import { arcWords } from '@/i18n/arcWords'
import { partyName } from '@/i18n/parties'
import { useLanguage } from '@/i18n/useLanguage'
import { useStatusCounts } from '@/i18n/useStatusCounts'

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
  readonly shown: ArrayLike<number>
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
  const statusCounts = useStatusCounts(atlas)
  return useMemo(() => {
    const isHeld = hasStatus(atlas, 'held')
    return remember((code) => {
      const name = partyName(code, atlas, language)
      const { made, received, meetings } = recordsOfParty(atlas, code, shown)
      const records = [...new Set([...made, ...received, ...meetings])]
      const areHeld = records.every(isHeld)
      const parts = (
        [
          [areHeld ? 'visitsMade' : 'visitsSent', made.length],
          [areHeld ? 'visitsReceived' : 'visitsHosted', received.length],
          [areHeld ? 'meetingsHosted' : 'meetings', meetings.length],
        ] as const
      )
        .flatMap(([part, count]) => (count === 0 ? [] : [t(part, { count })]))
        .join(', ')
      if (records.length > 0) {
        const split = areHeld ? '' : ` (${statusCounts(records)})`
        return t('counts', { name, count: records.length, parts: `${parts}${split}` })
      }
      const label = t(all.has(code) ? 'noneHere' : 'none', { name })
      const count = mentions.get(code) ?? 0
      return count > 0 ? t('mentioned', { label, count }) : label
    })
  }, [atlas, language, shown, all, mentions, t, statusCounts])
}
