/** The first records as they will be, each with the row it comes from. */
import { useTranslations } from 'use-intl'
import styles from './openData.module.css'
import type { Atlas } from '@/core/atlas/atlas'
import { isImprecise, isMeeting, spanOf } from '@/core/atlas/recordTraits'
import type { RecordSample } from '@/core/opening/opening'
import { formatNumber } from '@/i18n/numbers'
import { dateWords, routeWords, travellerWords } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'
import { LineSample } from '@/ui/LineSample'

interface SampleTableProps {
  readonly samples: readonly RecordSample[]
  readonly atlas: Atlas
}

export function SampleTable({ samples, atlas }: SampleTableProps) {
  const t = useTranslations('openData')
  const language = useLanguage()
  return (
    <section className={styles.block}>
      <div
        className={styles.scroller}
        // Scrolled by keyboard as well.
        tabIndex={0}
        role="region"
        aria-label={t('samples')}
      >
        <table className={styles.samples}>
          <caption className={styles.title}>{t('samples')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              <th scope="col">{t('when')}</th>
              <th scope="col">{t('route')}</th>
              <th scope="col">{t('who')}</th>
            </tr>
          </thead>
          <tbody>
            {samples.map(({ row, id }) => {
              const record = atlas.records.byId(id)
              if (record === undefined) return null
              return (
                <tr key={id}>
                  <td className={styles.number}>{formatNumber(row, language)}</td>
                  <td className={styles.days}>{dateWords(record, atlas, language)}</td>
                  <td className={styles.routeCell}>
                    <LineSample
                      status={record.status}
                      meeting={isMeeting(record)}
                      imprecise={isImprecise(spanOf(record, atlas))}
                    />
                    <bdi>{routeWords(record, atlas, language)}</bdi>
                  </td>
                  <td>
                    <bdi>{travellerWords(record, atlas, language)}</bdi>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
