/** What is in dispute on the map, a sentence each. */
import styles from './Legend.module.css'
import { DISPUTES } from '@/core/geo/disputes'
import { useLanguage } from '@/i18n/useLanguage'

export function Disputes() {
  const language = useLanguage()
  return (
    <ul className={styles.disputes}>
      {DISPUTES.map(({ id, sentence }) => (
        <li key={id}>{sentence[language]}</li>
      ))}
    </ul>
  )
}
