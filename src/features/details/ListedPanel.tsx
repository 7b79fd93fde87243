/** The head above the records that stand behind one weighted arc or one merged place of the map. */
import { useTranslations } from 'use-intl'
import { Panel } from './Panel'
import type { Atlas } from '@/core/atlas/atlas'
import { meetingsOf } from '@/core/flows/meetings'
import type { Language } from '@/core/view/view'
import { routeWords } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

export function ListedPanel() {
  const t = useTranslations('details')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const listed = useAtlas((state) => state.listed) ?? []
  const listRecords = useAtlas((state) => state.listRecords)
  const indices = listed.map((id) => atlas.records.indexOf(id)).filter((index) => index !== -1)
  const count = indices.length
  const isMeeting = meetingsOf(atlas)
  const route = indices.some((index) => isMeeting[index] === 1) ? null : onlyRoute(indices, atlas, language)

  return (
    <Panel
      eyebrow={t('listed')}
      title={route === null ? t('listedMixed', { count }) : t('listedFlow', { count, route })}
      onClose={() => listRecords(null)}
    />
  )
}

/** The route of visits that all have the same, put into words once for the same ends; else `null`. */
function onlyRoute(indices: readonly number[], atlas: Atlas, language: Language): string | null {
  const { origin, sends, place, hosts } = atlas.columns
  const known = new Set<string>()
  let only: string | null = null
  for (const i of indices) {
    const ends = [origin[i], sends[i], place[i], hosts[i]].join()
    if (known.has(ends)) continue
    known.add(ends)
    const record = atlas.records.get(i)
    const route = record === undefined ? null : routeWords(record, atlas, language)
    if (only !== null && route !== only) return null
    only = route
  }
  return only
}
