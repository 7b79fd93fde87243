/** The first records as they will be, each with the row it comes from. */
import { useTranslations } from 'use-intl'
import { Block } from './Block'
import { PreviewTable } from './PreviewTable'
import styles from './SampleTable.module.css'
import { Scroller } from './Scroller'
import type { Atlas } from '@/core/atlas/atlas'
import { spanOf } from '@/core/atlas/recordTraits'
import type { RecordSample } from '@/core/opening/opening'
import { recordLine } from '@/core/plate/recordLine'
import { formatNumber } from '@/i18n/numbers'
import { dateWords, routeWords, travellerWords } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'
import lettering from '@/ui/lettering.module.css'
import { LineSample } from '@/ui/LineSample'

interface SampleTableProps {
  readonly samples: readonly RecordSample[]
  readonly atlas: Atlas
}

export function SampleTable({ samples, atlas }: SampleTableProps) {
  const t = useTranslations('openData')
  const language = useLanguage()
  return (
    <Block>
      <Scroller label={t('samples')}>
        <PreviewTable
          className={styles.samples}
          caption={<span className={lettering.title}>{t('samples')}</span>}
          heads={[t('row'), t('when'), t('route'), t('who')]}
        >
          <tbody>
            {samples.map(({ row, id }) => {
              const record = atlas.records.byId(id)
              if (record === undefined) return null
              return (
                <tr key={id}>
                  <td className={styles.number} data-head={t('row')}>
                    {formatNumber(row, language)}
                  </td>
                  <td className={styles.days}>{dateWords(record, atlas, language)}</td>
                  <td className={styles.route}>
                    <LineSample {...recordLine(record, spanOf(record, atlas))} />
                    <bdi>{routeWords(record, atlas, language)}</bdi>
                  </td>
                  <td>
                    <bdi>{travellerWords(record, atlas, language)}</bdi>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </PreviewTable>
      </Scroller>
    </Block>
  )
}
