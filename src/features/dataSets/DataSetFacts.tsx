/** What a data set is, in one line or two: records, size, day, origin; and where it is only in memory. */
import { useTranslations } from 'use-intl'
import styles from './dataSets.module.css'
import type { ListedDataSet } from './useDataSetList'
import type { KeptDataSet } from '@/adapters/storage/kept'
import type { AtlasDataSet } from '@/core/atlas/atlas'
import { dayOf } from '@/core/time/day'
import { formatBytes } from '@/i18n/bytes'
import { licenceWords } from '@/i18n/licenceWords'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import lettering from '@/ui/lettering.module.css'

type Kept = Extract<KeptDataSet, { readonly status: 'kept' }>

export function DataSetFacts({ listed }: { readonly listed: Exclude<ListedDataSet, { type: 'lost' }> }) {
  const t = useTranslations('dataSets')
  const facts = useKeptFacts()
  const { shown } = listed
  const words =
    listed.type === 'kept'
      ? facts(listed.kept)
      : [...(shown === null ? [] : [t('records', { count: shown.records })]), t(`origin.${listed.type}`)]
  return (
    <>
      <p className={`${lettering.aside} ${styles.facts}`}>{words.join(' · ')}</p>
      {listed.type === 'kept' && listed.kept.where === 'memory' && (
        <p className={styles.warning}>{t('inMemory')}</p>
      )}
      {shown !== null && <Credit dataSet={shown} />}
    </>
  )
}

/** "3 439 fiches · 1,2 Mo · du fichier voyages.csv · gardé le 22 novembre 2026" */
function useKeptFacts(): (kept: Kept) => readonly string[] {
  const t = useTranslations('dataSets')
  const language = useLanguage()
  const { formatDay } = useDates()
  return ({ records, bytes, created, provenance, where }) => {
    const when = new Date(created)
    const day = dayOf(when.getFullYear(), when.getMonth() + 1, when.getDate())
    return [
      t('records', { count: records }),
      formatBytes(bytes, language),
      provenance.type === 'file'
        ? t('fromFile', { name: provenance.name })
        : t('fromLink', { address: provenance.address }),
      ...(day === null || where === 'memory' ? [] : [t('keptOn', { day: formatDay(day) })]),
    ]
  }
}

function Credit({ dataSet: { licence, credits } }: { readonly dataSet: AtlasDataSet }) {
  const language = useLanguage()
  return (
    <p className={`${lettering.aside} ${styles.facts}`}>
      <bdi>{[...credits.map((credit) => credit[language]), licenceWords(licence, language)].join(' · ')}</bdi>
    </p>
  )
}
