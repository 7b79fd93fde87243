/** What of the file could not be taken as it stood: the good records are shown, the rest is listed here. */
import { useTranslations } from 'use-intl'
import styles from './ProblemList.module.css'
import type { Problem } from '@/core/atlas/atlas'

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useTranslations('app')
  return (
    <details className={styles.problems}>
      <summary>{t('dataProblems', { count: problems.length })}</summary>
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('problemPath')}</th>
              <th scope="col">{t('problemReason')}</th>
              <th scope="col">{t('problemValue')}</th>
              <th scope="col">{t('problemDone')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ path, reason, value, done }) => (
              <tr key={`${path} ${reason}`}>
                <td>{path}</td>
                <td>{t(`problem.${reason}`)}</td>
                <td>
                  <bdi>{value}</bdi>
                </td>
                <td>{t(`done.${done}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
