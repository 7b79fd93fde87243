/** One axis: both directions by status and kind, and what was read to count them. */
import { useTranslations } from 'use-intl'
import { PartyButton } from './filterButtons'
import styles from './PairPanel.module.css'
import { Panel } from './Panel'
import panel from './panel.module.css'
import record from './record.module.css'
import { countryHome, usePanelFocus } from './usePanelFocus'
import { isAmong } from '@/core/flows/density'
import type { Continuity, Direction } from '@/core/query/pairSummary'
import { summarizePair } from '@/core/query/pairSummary'
import { parseDay } from '@/core/time/day'
import type { PartyId } from '@/core/view/view'
import { pairName } from '@/i18n/pairName'
import { useEdtfWords } from '@/i18n/useEdtfWords'
import { useKindCounts } from '@/i18n/useKindCounts'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { useStatusCounts } from '@/i18n/useStatusCounts'
import { Fact } from '@/record/Fact'
import { selectFiltered } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

export function PairPanel({ parties }: { readonly parties: readonly [PartyId, PartyId] }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const withFormerStates = useAtlas(({ view }) => view.withFormerStates)
  const setParties = useAtlas((state) => state.setParties)
  const title = usePanelFocus({ home: countryHome(parties[0]), takesFocus: false })
  const { directions, continuity, articles } = summarizePair(atlas, parties, withFormerStates)

  return (
    <Panel
      eyebrow={t('pairEyebrow')}
      title={pairName(parties, atlas, language)}
      titleRef={title}
      onClose={() => setParties([])}
    >
      <div className={panel.block}>
        {directions.map((direction) => (
          <DirectionWords key={direction.from} direction={direction} />
        ))}
        {continuity === null ? (
          <p className={panel.quiet}>{t('notContinuous')}</p>
        ) : (
          <ContinuityWords continuity={continuity} />
        )}
        <Basis articles={articles} />
      </div>
    </Panel>
  )
}

/** "Togo → Mali: 1 held, 1 announced", the kinds, and how many the filters leave out. */
function DirectionWords({ direction }: { readonly direction: Direction }) {
  const t = useTranslations('details')
  const atlas = useAtlas((state) => state.atlas)
  const filtered = useAtlas(selectFiltered).kept
  const statusCounts = useStatusCounts(atlas)
  const kept = direction.records.filter((index) => isAmong(filtered, index))
  const kinds = useKindCounts(atlas)(kept)

  return (
    <div className={styles.direction}>
      <h3 className={styles.ends}>
        <PartyButton id={direction.from} />
        <span aria-hidden="true"> → </span>
        <span className="visually-hidden">{t('towards')}</span>
        <PartyButton id={direction.to} />
      </h3>
      {direction.records.length === 0 ? (
        <p className={panel.quiet}>{t('noneInDirection')}</p>
      ) : (
        <>
          <p>
            {kept.length > 0 && statusCounts(kept)}
            {kept.length < direction.records.length && (
              <span className={panel.quiet}>
                {kept.length > 0 && ' · '}
                {t('leftOut', { count: direction.records.length - kept.length })}
              </span>
            )}
          </p>
          {kinds.length > 0 && <p className={panel.quiet}>{kinds}</p>}
        </>
      )}
    </div>
  )
}

/** First and last visit held, the days since, and a missing return: said only of a continuous reading. */
function ContinuityWords({ continuity }: { readonly continuity: Continuity }) {
  const t = useTranslations('details')
  const { formatDay } = useDates()
  const dataDay = useAtlas(({ atlas }) => parseDay(atlas.file.dataVersion))
  const { first, last, unanswered } = continuity

  return (
    <>
      <dl className={record.facts}>
        {first !== null && <Fact label={t('first')}>{formatDay(first)}</Fact>}
        {last !== null && (
          <Fact label={t('last')}>
            {formatDay(last)}
            {dataDay !== null && (
              <span className={panel.quiet}>
                {' '}
                ({t('daysSince', { count: dataDay - last, day: formatDay(dataDay) })})
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
function Basis({ articles }: { readonly articles: readonly string[] }) {
  const t = useTranslations('details')
  const dateWords = useEdtfWords()
  const { formatPeriod } = useDates()
  const atlas = useAtlas((state) => state.atlas)
  const period = useAtlas(({ view }) => view.period)
  const { from, to } = atlas.file.coverage
  const numbers = articles
    .map((id) => atlas.articles.get(id)?.number)
    .filter((number) => number !== undefined)
  const extent = from === undefined || to === undefined ? null : dateWords(`${from}/${to}`)

  return (
    <p className={styles.basis}>
      {[
        t('inThisDataSet', { numbers: numbers.toSorted((a, b) => a - b).join(', '), count: numbers.length }),
        period === null ? extent : formatPeriod(period),
      ]
        .filter((part) => part !== null)
        .join(' · ')}
    </p>
  )
}
