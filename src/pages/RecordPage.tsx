/** One record with its evidence: who, when, where, what was said, and what says so. */
import { useTranslations } from 'use-intl'
import { Articles } from './Articles'
import { PairLink, PartyLink, RecordLink } from './links'
import { LineSample, Mark } from './marks'
import { usePage } from './usePage'
import { Words } from './Words'
import { isMeeting, spanOf } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import { recordLine } from '@/core/plate/recordLine'
import { parseDay } from '@/core/time/day'
import { formatBounds, formatSpan } from '@/i18n/dates'
import { guessWords, routeEnds, statusWords } from '@/i18n/records'
import { useBreakdown } from '@/i18n/useBreakdown'
import { ClaimList } from '@/record/ClaimList'
import { Fact } from '@/record/Fact'
import { RecordFacts } from '@/record/RecordFacts'
import { Sequence } from '@/record/Sequence'

interface OfRecord {
  readonly record: AtlasRecord
}

export function RecordHead({ record }: OfRecord) {
  const { language } = usePage()
  return (
    <>
      <h1>{record.title[language]}</h1>
      <Days record={record} />
      <Route record={record} />
    </>
  )
}

export function RecordBody({ record }: OfRecord) {
  return (
    <>
      <RecordFacts record={record} />
      <Sources record={record} />
      <Articles record={record} />
      <Neighbours record={record} />
    </>
  )
}

function Sources({ record }: OfRecord) {
  const t = useTranslations('details')
  return (
    <section>
      <h2>{t('sources')}</h2>
      <p className="quiet">{useBreakdown(record.claims)}</p>
      <ClaimList record={record} />
    </section>
  )
}

/** The days in words; where the year is inferred, said so; undated, with the bounds that the article implies. */
function Days({ record }: OfRecord) {
  const t = useTranslations('records')
  const { atlas, language } = usePage()
  const span = spanOf(record, atlas)
  const guessedYear = guessWords(record, 'year', language)
  if (span === null) {
    const { earliest = '', latest = '' } = record.bounds ?? {}
    const bounds = formatBounds(parseDay(earliest), parseDay(latest), language)
    return <p className="lead">{[t('undated'), bounds].filter((part) => part !== null).join(', ')}</p>
  }
  return (
    <p className="lead">
      <Words>{formatSpan(span, language)}</Words>
      {guessedYear !== null && <em className="quiet"> · {guessedYear}</em>}
    </p>
  )
}

/** Both ends with the line of the map between them, and the status in words; then what of them no article states. */
function Route({ record }: OfRecord) {
  const t = useTranslations('details')
  const words = useTranslations('records')
  const { atlas, language } = usePage()
  const { from, to } = routeEnds(record, atlas, language)
  const meeting = isMeeting(record)
  const guesses = [
    meeting ? null : guessWords(record, 'origin', language),
    guessWords(record, 'place', language),
  ].filter((guess) => guess !== null)
  return (
    <>
      <p className="journey">
        {!meeting && (
          <span className={from === null ? 'quiet' : undefined}>{from ?? words('originUnknown')}</span>
        )}{' '}
        <LineSample {...recordLine(record, spanOf(record, atlas))} selected width={44} />
        {!meeting && <span className="visually-hidden">{words('towards')}</span>}{' '}
        <span className={to === null ? 'quiet' : undefined}>{to ?? words('placeUnknown')}</span>
        <em className="quiet">
          {record.status === 'announced'
            ? t(meeting ? 'announcedMeetingSentence' : 'announcedSentence')
            : statusWords(record, language)}
        </em>
      </p>
      {guesses.map((guess) => (
        <p key={guess} className="basis">
          <Mark basis="inferred" /> {guess}
        </p>
      ))}
    </>
  )
}

/** The records before and after it in time, its pair and its countries. */
function Neighbours({ record }: OfRecord) {
  const t = useTranslations('pages')
  const { atlas } = usePage()
  const { sends, hosts } = record
  const index = atlas.records.indexOf(record.id)
  const previous = atlas.records.get(index - 1)
  const next = atlas.records.get(index + 1)
  const parties = [...new Set([sends, hosts])].filter((party) => party !== null)
  return (
    <nav aria-labelledby="neighbours">
      <h2 id="neighbours">{t('neighbours')}</h2>
      <dl className="facts">
        {previous !== undefined && (
          <Fact label={t('previous')}>
            <RecordLink record={previous} />
          </Fact>
        )}
        {next !== undefined && (
          <Fact label={t('next')}>
            <RecordLink record={next} />
          </Fact>
        )}
        {sends !== null && hosts !== null && sends !== hosts && (
          <Fact label={t('pair')}>
            <PairLink parties={[sends, hosts]} />
          </Fact>
        )}
        {parties.length > 0 && (
          <Fact label={t('parties')}>
            <Sequence
              items={parties.map((id) => (
                <PartyLink key={id} id={id} />
              ))}
            />
          </Fact>
        )}
      </dl>
    </nav>
  )
}
