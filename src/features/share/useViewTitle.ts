/** A view named in words: the title of its record, else its filters, "Visites : Mali ou Russie, mars 2021". */
import { useTranslations } from 'use-intl'
import type { View } from '@/core/view/view'
import { useLanguage } from '@/i18n/useLanguage'
import { useViewWords } from '@/i18n/useViewWords'
import { useAtlas } from '@/store/useAtlas'

/** Filters that their values say alone. */
const PLAIN = ['c', 't']

/** @returns `null` for a view of everything */
export function useViewTitle(view: View): string | null {
  const t = useTranslations('share')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const inWords = useViewWords(atlas)

  const index = view.record === null ? undefined : atlas.indexOf.get(view.record)
  const record = index === undefined ? undefined : atlas.records[index]
  if (record !== undefined) return record.title[language]

  const filters = inWords(view)
  if (filters.length === 0) return null
  const isPlain = (id: string) => PLAIN.includes(id) && !(id === 'c' && view.part !== 'any')
  return t('visits', {
    what: filters.map(({ id, kind, value }) => (isPlain(id) ? value : `${kind} ${value}`.trim())).join(', '),
  })
}
