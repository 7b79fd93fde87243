/** One pair of countries: both directions by status and kind, their records, and what was read to count them. */
import { useTranslations } from 'use-intl'
import { PartyLink } from './links'
import { Records } from './Records'
import { usePage } from './usePage'
import { filterAtlas } from '@/core/query/filterAtlas'
import type { Continuity, Direction } from '@/core/query/pairSummary'
import { summarizePair } from '@/core/query/pairSummary'
import { parseDay } from '@/core/time/day'
import type { PartyId } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'
import { formatDayInWords } from '@/i18n/dates'
import { pairName } from '@/i18n/pairName'
import { useEdtfWords } from '@/i18n/useEdtfWords'
import { useKindCounts } from '@/i18n/useKindCounts'
import { useStatusCounts } from '@/i18n/useStatusCounts'
import { Fact } from '@/record/Fact'

interface OfPair {
  readonly codes: readonly [PartyId, PartyId]
}

export function PairHead({ codes }: OfPair) {
  const t = useTranslations('details')
  const { atlas, language } = usePage()
  return (
    <>
      <p className="eyebrow">{t('pairEyebrow')}</p>
      <h1>{pairName(codes, atlas, language)}</h1>
    </>
  )
}

export function PairBody({ codes }: OfPair) {
  const t = useTranslations('details')
  const list = useTranslations('list')
  const { atlas } = usePage()
  const { directions, continuity, articles } = summarizePair(atlas, codes, false)
  return (
    <>
      {directions.map((direction) => (
        <DirectionWords key={direction.from} direction={direction} />
      ))}
      {continuity === null ? (
        <p className="quiet">{t('notContinuous')}</p>
      ) : (
        <ContinuityWords continuity={continuity} />
      )}
      <Ground articles={articles} />
      <section>
        <h2>{list('region')}</h2>
        <Records filtered={filterAtlas(atlas, { ...DEFAULT_VIEW, parties: codes, part: 'between' })} />
      </section>
    </>
  )
}

/** "Togo → Mali: 1 held, 1 announced", and the kinds. */
function DirectionWords({ direction: { from, to, records } }: { readonly direction: Direction }) {
  const t = useTranslations('details')
  const { atlas } = usePage()
  const statusCounts = useStatusCounts(atlas)
  const kindCounts = useKindCounts(atlas)
  return (
    <div className="direction">
      <h2>
        <PartyLink id={from} /> <span className="arrow">→</span> <PartyLink id={to} />
      </h2>
      {records.length === 0 ? (
        <p className="quiet">{t('noneInDirection')}</p>
      ) : (
        <>
          <p>{statusCounts(records)}</p>
          <p className="quiet">{kindCounts(records)}</p>
        </>
      )}
    </div>
  )
}

/** First and last visit held, the days since, and a missing return: said only of a continuous reading. */
function ContinuityWords({ continuity }: { readonly continuity: Continuity }) {
  const t = useTranslations('details')
  const { atlas, language } = usePage()
  const edited = parseDay(atlas.file.dataVersion)
  const { first, last, unanswered } = continuity
  return (
    <>
      <dl className="facts">
        {first !== null && <Fact label={t('first')}>{formatDayInWords(first, language)}</Fact>}
        {last !== null && (
          <Fact label={t('last')}>
            {formatDayInWords(last, language)}
            {edited !== null && (
              <span className="quiet">
                {' '}
                ({t('daysSince', { count: edited - last, day: formatDayInWords(edited, language) })})
              </span>
            )}
          </Fact>
        )}
      </dl>
      {unanswered && <p>{t('noReturn')}</p>}
    </>
  )
}

/** The data set, the articles and the period that the counts stand on. */
function Ground({ articles }: { readonly articles: readonly string[] }) {
  const t = useTranslations('details')
  const { atlas } = usePage()
  const dateWords = useEdtfWords()
  const { from, to } = atlas.file.coverage
  const numbers = articles
    .map((id) => atlas.articles.get(id)?.number)
    .filter((number) => number !== undefined)
    .toSorted((a, b) => a - b)
  return (
    <p className="quiet">
      {[
        t('inThisDataSet', { numbers: numbers.join(', '), count: numbers.length }),
        ...(from === undefined || to === undefined ? [] : [dateWords(`${from}/${to}`)]),
      ].join(' · ')}
    </p>
  )
}
