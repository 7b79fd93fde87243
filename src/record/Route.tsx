/** Both ends with the line of the map between them, and the status in words; then what of them no article states. */
import { useTranslations } from 'use-intl'
import { usePresentation } from './presentation'
import { articlesOf } from '@/core/atlas/articlesOf'
import { isMeeting, spanOf } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import { recordLine } from '@/core/plate/recordLine'
import { guessWords, routeEnds, statusWords } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'

export function Route({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const words = useTranslations('records')
  const { atlas, classes, LineSample, Mark } = usePresentation()
  const language = useLanguage()
  const { from, to } = routeEnds(record, atlas, language)
  const meeting = isMeeting(record)
  const guesses = [
    meeting ? null : guessWords(record, 'origin', language),
    guessWords(record, 'place', language),
  ].filter((guess) => guess !== null)

  return (
    <>
      <p className={classes.route}>
        {!meeting && (
          <span className={from === null ? classes.quiet : undefined}>{from ?? words('originUnknown')}</span>
        )}{' '}
        <LineSample {...recordLine(record, spanOf(record, atlas))} selected width={44} />
        {!meeting && <span className="visually-hidden">{words('towards')}</span>}{' '}
        <span className={to === null ? classes.quiet : undefined}>{to ?? words('placeUnknown')}</span>
        <em className={classes.status}>
          {record.status === 'announced' && articlesOf(record).length > 0
            ? t(meeting ? 'announcedMeetingSentence' : 'announcedSentence')
            : statusWords(record, language)}
        </em>
      </p>
      {guesses.map((guess) => (
        <p key={guess} className={classes.guess}>
          <Mark basis="inferred" /> {guess}
        </p>
      ))}
    </>
  )
}
