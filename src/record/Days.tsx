/** The days in words; where the year is inferred, said so; undated, with the bounds that the article implies. */
import { useTranslations } from 'use-intl'
import { usePresentation } from './presentation'
import { spanOf } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import { parseDay } from '@/core/time/day'
import { formatBounds, formatSpan } from '@/i18n/dates'
import { guessWords } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'

export function Days({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('records')
  const { atlas, classes, InWords } = usePresentation()
  const language = useLanguage()
  const span = spanOf(record, atlas)
  const guessedYear = guessWords(record, 'year', language)

  if (span === null) {
    const { earliest = '', latest = '' } = record.bounds ?? {}
    const bounds = formatBounds(parseDay(earliest), parseDay(latest), language)
    return <p className={classes.lead}>{[t('undated'), bounds].filter((part) => part !== null).join(', ')}</p>
  }
  return (
    <p className={classes.lead}>
      <InWords>{formatSpan(span, language)}</InWords>
      {guessedYear !== null && <em className={classes.quiet}> · {guessedYear}</em>}
    </p>
  )
}
