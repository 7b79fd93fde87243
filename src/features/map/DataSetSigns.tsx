/** The colour key: the data sets that are on, each with its letter and its line; only while there are several. */
import { useTranslations } from 'use-intl'
import styles from './DataSetSigns.module.css'
import type { MapArc } from '@/core/plate/mapContent'
import { keyLetter } from '@/core/dataSets/dataSetOf'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { DataSetKey } from '@/ui/DataSetKey'
import { LineSample } from '@/ui/LineSample'

export function DataSetSigns({ arcs }: { readonly arcs: readonly MapArc[] }) {
  const t = useTranslations('map.legend')
  const language = useLanguage()
  const dataSets = useAtlas(({ atlas }) => atlas.dataSets)
  if (dataSets.length === 1) return null
  return (
    <ul className={styles.signs} aria-label={t('dataSets')}>
      {dataSets.map(({ id, title, colour }, i) => (
        <li key={id} data-set={colour}>
          <LineSample status="held" width={22} />
          <DataSetKey letter={keyLetter(i)} colour={colour} />
          <bdi className={styles.title}>{title[language]}</bdi>
        </li>
      ))}
      {arcs.some(({ dataSet }) => dataSet === 'several') && (
        <li data-set="several">
          <LineSample status="held" width={22} />
          <span className={styles.several}>{t('several')}</span>
        </li>
      )}
    </ul>
  )
}
