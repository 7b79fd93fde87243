/**
 * The one region that speaks: how many records are kept, and what is selected. It waits until things have
 * settled, is silent while the timeline plays, and writes into an empty region so that repeats are read too.
 */
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useChips } from './useChips'
import { useCountWords } from './useCountWords'
import { formatNumber } from '@/i18n/numbers'
import { recordLabel } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'
import { selectPanel } from '@/store/selectPanel'
import { selectFiltered, selectPart, selectRecord } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

const SETTLE_MS = 500
const CLEAR_MS = 100

export function LiveStatus() {
  const text = useStatusText()
  const playing = useAtlas((state) => state.playing)
  const [spoken, setSpoken] = useState('')

  useEffect(
    function speak() {
      if (playing) return undefined
      const timers = [
        setTimeout(() => setSpoken(''), SETTLE_MS),
        setTimeout(() => setSpoken(text), SETTLE_MS + CLEAR_MS),
      ]
      return () => timers.forEach(clearTimeout)
    },
    [text, playing],
  )

  return (
    <div role="status" className="visually-hidden">
      {spoken}
    </div>
  )
}

/** "12 fiches sur 240. Ghana, mars 2026." or the selected record with its place among them. */
function useStatusText(): string {
  const t = useTranslations('filters')
  const language = useLanguage()
  const words = useCountWords()
  const chips = useChips()
  const atlas = useAtlas((state) => state.atlas)
  const record = useAtlas(selectRecord)
  const kept = useAtlas((state) => selectFiltered(state).kept)
  const part = useAtlas(selectPart)
  const leadsToDetails = useAtlas((state) => state.view.screen === 'map' && selectPanel(state) !== null)

  if (record !== null) {
    const name = recordLabel(record, atlas, language)
    const position = kept.indexOf(atlas.records.indexOf(record.id)) + 1
    return position === 0
      ? `${name}.`
      : t('selectedOf', {
          name,
          position: formatNumber(position, language),
          count: formatNumber(kept.length, language),
        })
  }
  const count = t('count', words)
  const filters = chips.map(({ id, kind, value }) =>
    id === 'c' && part === 'between' ? `${kind} ${value}` : value,
  )
  return [
    `${count}.`,
    ...(filters.length === 0 ? [] : [`${filters.join(', ')}.`]),
    ...(leadsToDetails ? [t('detailsWay')] : []),
  ].join(' ')
}
