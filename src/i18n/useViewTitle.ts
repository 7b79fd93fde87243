/** A view named in words: the title of its record, else its filters, "Visites : Mali ou Russie, mars 2021". */
import { useTranslations } from 'use-intl'
import { useLanguage } from './useLanguage'
import { useViewWords } from './useViewWords'
import type { Atlas } from '@/core/atlas/atlas'
import type { View } from '@/core/view/view'

/** Filters that their values say alone. */
const PLAIN = ['c', 't']

/** Gives the name of a view, `null` for a view of everything. */
export function useViewTitle(atlas: Atlas): (view: View) => string | null {
  const t = useTranslations('filters')
  const language = useLanguage()
  const inWords = useViewWords(atlas)

  return (view) => {
    const record = atlas.records.byId(view.record ?? '')
    if (record !== undefined) return record.title[language]

    const filters = inWords(view)
    if (filters.length === 0) return null
    const isPlain = (id: string) => PLAIN.includes(id) && !(id === 'c' && view.part !== 'any')
    return t('visitsOf', {
      what: filters
        .map(({ id, kind, value }) => (isPlain(id) ? value : `${kind} ${value}`.trim()))
        .join(', '),
    })
  }
}
