/**
 * The title of the page follows what is chosen, so that tabs, history and bookmarks tell views apart. A part of its own
 * that draws nothing: it follows every change of the view, the page around it does not.
 */
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { PartyId, View } from '@/core/view/view'
import { pairName } from '@/i18n/pairName'
import { partyName } from '@/i18n/parties'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { selectRecord } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

/** In milliseconds: naming the page goes through the whole browser, and a period that is brushed names it many times. */
const REST = 150

/** Of two parties, what stands between them: shown as one subject, as on its page. */
const isPair = (parties: View['parties'], part: View['part']): parties is readonly [PartyId, PartyId] =>
  parties.length === 2 && part === 'between'

export function PageTitle(): null {
  const t = useTranslations('app')
  const language = useLanguage()
  const dates = useDates()
  const atlas = useAtlas((state) => state.atlas)
  const record = useAtlas(selectRecord)
  const { parties, part, period, search } = useAtlas(({ view }) => view)

  const chosen =
    record !== null
      ? [record.title[language]]
      : [
          ...(isPair(parties, part)
            ? [t('pairTitle', { name: pairName(parties, atlas, language) })]
            : parties.map((id) => partyName(id, atlas, language))),
          ...(period === null ? [] : [dates.formatPeriod(period)]),
          ...(search === '' ? [] : [search]),
        ]
  const title = [...(chosen.length === 0 ? [] : [chosen.join(', ')]), 'Axes'].join(' · ')

  useEffect(
    function nameDocument() {
      const timer = setTimeout(() => {
        document.title = title
      }, REST)
      return function leaveName() {
        clearTimeout(timer)
      }
    },
    [title],
  )
  return null
}
