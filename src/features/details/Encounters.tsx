/** Who was met, by the format of each encounter. */
import { useTranslations } from 'use-intl'
import styles from './panel.module.css'
import { People } from './People'
import { officesSaid } from '@/core/atlas/officesSaid'
import type { AtlasRecord } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'

export function Encounters({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const said = officesSaid(
    [...record.delegation, ...record.received],
    record.encounters.flatMap((encounter) => encounter.with),
  )
  return (
    <ul className={styles.list}>
      {record.encounters.map((encounter, i) => (
        <li key={i}>
          <em>{t(`format.${encounter.format}`)}</em>
          <People members={encounter.with} said={said} />
          {encounter.text !== undefined && <p className={styles.quiet}>{encounter.text[language]}</p>}
        </li>
      ))}
    </ul>
  )
}
