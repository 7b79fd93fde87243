/**
 * Above a long list: the pairs between which most passes, both directions as two bars back to back on one scale.
 * Each is a way to its own records; the section folds.
 */
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import styles from './BusiestPairs.module.css'
import { busiestPairs } from '@/core/query/busiestPairs'
import type { BusyPair } from '@/core/query/busiestPairs'
import { formatNumber } from '@/i18n/numbers'
import { pairName } from '@/i18n/pairName'
import { useLanguage } from '@/i18n/useLanguage'
import { selectFiltered } from '@/store/selectors'
import { useAtlas, useAtlasLater } from '@/store/useAtlas'

const MOST = 10
/** Of the longest bar, in pixels. */
const LONGEST = 28

export function BusiestPairs() {
  const t = useTranslations('list')
  const atlas = useAtlas((state) => state.atlas)
  // While the period is brushed, map, list and counts come first.
  const { kept } = useAtlasLater(selectFiltered)
  const pairs = useMemo(() => busiestPairs(atlas, kept, MOST), [atlas, kept])
  if (pairs.length < 2) return null
  const longest = Math.max(...pairs.flatMap(({ there, back }) => [there, back]))
  return (
    <details className={styles.section} open>
      <summary className={styles.head}>
        <h2 className={styles.title}>{t('busiest')}</h2>
        <span className={styles.directions} aria-hidden="true">
          <span>{t('there')}</span>
          <span>{t('back')}</span>
        </span>
      </summary>
      <ul className={styles.pairs}>
        {pairs.map((pair) => (
          <li key={pair.parties.join('-')}>
            <PairRow pair={pair} longest={longest} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function PairRow({ pair, longest }: { readonly pair: BusyPair; readonly longest: number }) {
  const t = useTranslations('list')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const setParties = useAtlas((state) => state.setParties)
  const { parties, there, back } = pair
  const name = pairName(parties, atlas, language)
  const lengthOf = (count: number) => (LONGEST * count) / longest
  return (
    <button
      type="button"
      className={styles.pair}
      aria-label={t('pairCounts', { pair: name, there, back })}
      onClick={() => setParties(parties, 'between')}
    >
      <bdi className={styles.name}>{name}</bdi>
      <span className={styles.count}>{formatNumber(there, language)}</span>
      <svg width={2 * LONGEST} height="9" className={styles.bars} aria-hidden="true" focusable="false">
        <rect className={styles.there} x={LONGEST - lengthOf(there)} width={lengthOf(there)} height="9" />
        <rect className={styles.back} x={LONGEST} width={lengthOf(back)} height="9" />
        <line x1={LONGEST} x2={LONGEST} y2="9" />
      </svg>
      <span className={styles.count}>{formatNumber(back, language)}</span>
    </button>
  )
}
