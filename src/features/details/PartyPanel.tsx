/** One country or organisation: what it sends, hosts and is named in, under the filters and in all. */
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FilterButton } from './FilterButton'
import { Mentions } from './Mentions'
import { Panel } from './Panel'
import panel from './panel.module.css'
import styles from './PartyPanel.module.css'
import { countryHome, usePanelFocus } from './usePanelFocus'
import { articlesNaming } from '@/core/atlas/articlesNaming'
import { CONTINUATORS, RENAMED } from '@/core/atlas/continuators'
import { isAmong } from '@/core/flows/density'
import type { Axis, PartySummary } from '@/core/query/partySummary'
import { summarizeParty } from '@/core/query/partySummary'
import type { PartyId } from '@/core/view/view'
import { formatNumber } from '@/i18n/numbers'
import { pairName } from '@/i18n/pairName'
import { partyName, partyNameWithArticle } from '@/i18n/parties'
import { useLanguage } from '@/i18n/useLanguage'
import { usePartyCounts } from '@/i18n/usePartyCounts'
import { usePartyNotes } from '@/i18n/usePartyNotes'
import { useStatusCounts } from '@/i18n/useStatusCounts'
import { selectFiltered } from '@/store/selectors'
import { useAtlas, useAtlasLater } from '@/store/useAtlas'

export function PartyPanel({ party }: { readonly party: PartyId }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const withFormerStates = useAtlas(({ view }) => view.withFormerStates)
  const setParties = useAtlas((state) => state.setParties)
  // While the period is brushed, map, list and counts come first.
  const { kept } = useAtlasLater(selectFiltered)
  const shown = (index: number) => isAmong(kept, index)
  const title = usePanelFocus({ home: countryHome(party), takesFocus: false })
  const summary = useMemo(
    () => summarizeParty(atlas, party, withFormerStates),
    [atlas, party, withFormerStates],
  )
  const former = CONTINUATORS.has(party) || RENAMED.has(party)

  return (
    <Panel
      eyebrow={party.startsWith('org:') ? t('organisation') : former ? t('formerState') : t('country')}
      title={partyName(party, atlas, language)}
      titleRef={title}
      onClose={() => setParties([])}
    >
      <Sentence party={party} summary={summary} shown={shown} />
      <Numbers party={party} summary={summary} shown={shown} />
      {summary.axes.length > 0 && <Axes key={party} party={party} axes={summary.axes} shown={shown} />}
      {summary.mentions.length > 0 && (
        <Mentions
          mentions={summary.mentions}
          articles={summary.all.length === 0 ? null : articlesNaming(atlas, [party])}
        />
      )}
      <Notes party={party} />
    </Panel>
  )
}

/** A hub has nearly two hundred pairs: these stand there, the others when they are asked for. */
const BUSIEST = 12

interface Shown {
  /** Whether the filters keep the record of this index. */
  readonly shown: (index: number) => boolean
}

interface SummaryProps extends Shown {
  readonly party: PartyId
  readonly summary: PartySummary
}

/** Whether nothing but the period and the party itself filters. */
const usePeriodAlone = () =>
  useAtlas(
    ({ view }) =>
      view.period !== null &&
      view.search === '' &&
      !view.certainOnly &&
      view.part === 'any' &&
      Object.values(view.facets).every((chosen) => chosen.length === 0),
  )

function Sentence({ party, summary, shown }: SummaryProps) {
  const t = useTranslations('details')
  const atlas = useAtlas((state) => state.atlas)
  const periodAlone = usePeriodAlone()
  const total = summary.all.length
  const count = summary.all.filter(shown).length
  if (total === 0) {
    const articles = articlesNaming(atlas, [party])
    return (
      <p className={panel.lead}>
        {[t('noRecord'), articles === 0 ? null : t('mentionedBy', { count: articles })]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
    )
  }
  if (count === total) return <p className={panel.lead}>{t('recordsAll', { count })}</p>
  return (
    <p className={panel.lead}>
      {t(periodAlone ? 'recordsInPeriod' : 'recordsUnderFilters', { count, total })}
    </p>
  )
}

/** Each number large, once; one that could only be zero is left out. */
function Numbers({ party, summary, shown }: SummaryProps) {
  const t = useTranslations('details')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const countOf = usePartyCounts(atlas)
  const articles = articlesNaming(atlas, [party])
  if (summary.all.length === 0) return null

  return (
    <ul className={styles.numbers}>
      {(['received', 'made', 'meetings'] as const).map((part) => {
        const total = summary[part].length
        if (total === 0) return null
        const kept = summary[part].filter(shown)
        const { noun, split } = countOf(part, kept, summary[part])
        return (
          <li key={part}>
            <b className={styles.number}>{formatNumber(kept.length, language)}</b> {noun}
            {kept.length < total && `, ${t('outOf', { total })}`}
            {split !== null && <span className={styles.split}>{split}</span>}
          </li>
        )
      })}
      {articles > 0 && (
        <li>
          <b className={styles.number}>{formatNumber(articles, language)}</b>{' '}
          {t('articlesNaming', { count: articles })}
        </li>
      )}
    </ul>
  )
}

function Axes({ party, axes, shown }: { readonly party: PartyId; readonly axes: readonly Axis[] } & Shown) {
  const t = useTranslations('details')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const setParties = useAtlas((state) => state.setParties)
  const statusCounts = useStatusCounts(atlas)
  const periodAlone = usePeriodAlone()
  const [showsAll, setShowsAll] = useState(false)
  const listed = showsAll ? axes : axes.slice(0, BUSIEST)
  const outside = t(periodAlone ? 'outOfPeriod' : 'outOfFilters')
  const directionWords = (to: PartyId, indices: readonly number[]) => {
    if (indices.length === 0) return null
    const kept = indices.filter(shown)
    return t('towardsParty', {
      party: partyNameWithArticle(to, atlas, language),
      counts: kept.length === 0 ? outside : statusCounts(kept),
    })
  }

  return (
    <>
      <div className={panel.sectionHead}>
        <h3 className={panel.sectionTitle}>{t('pairs')}</h3>
      </div>
      <ul className={styles.axes}>
        {listed.map(({ other, received, made }) => {
          const name = pairName([party, other], atlas, language)
          const hidden = ![...received, ...made].some(shown)
          return (
            <li key={other} className={hidden ? panel.quiet : undefined}>
              <span className={styles.axis}>
                <FilterButton
                  hint={t('showPair', { name })}
                  onPress={() => setParties([party, other], 'between')}
                >
                  {name}
                </FilterButton>
              </span>
              <span className={styles.counts}>
                {[directionWords(party, received), directionWords(other, made)]
                  .filter((part) => part !== null)
                  .map((part) => (
                    <span key={part}>{part}</span>
                  ))}
              </span>
            </li>
          )
        })}
      </ul>
      {listed.length < axes.length && (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          {t('allPairs', { count: formatNumber(axes.length, language) })}
        </button>
      )}
    </>
  )
}

function Notes({ party }: { readonly party: PartyId }) {
  const atlas = useAtlas((state) => state.atlas)
  const withFormerStates = useAtlas(({ view }) => view.withFormerStates)
  return usePartyNotes(party, atlas, withFormerStates).map((note) => (
    <p key={note} className={styles.note}>
      {note}
    </p>
  ))
}
