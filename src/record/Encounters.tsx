/** Who was met, by the format of each encounter. */
import { useTranslations } from 'use-intl'
import { People } from './People'
import { usePresentation } from './presentation'
import { officesSaid } from '@/core/atlas/officesSaid'
import type { AtlasRecord } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'

export function Encounters({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const { classes } = usePresentation()
  const language = useLanguage()
  const said = officesSaid(
    [...record.delegation, ...record.received],
    record.encounters.flatMap((encounter) => encounter.with),
  )
  return (
    <ul className={classes.plain}>
      {record.encounters.map((encounter, i) => (
        <li key={i}>
          <em>{t(`format.${encounter.format}`)}</em>
          <People members={encounter.with} said={said} />
          {encounter.text !== undefined && <p className={classes.quiet}>{encounter.text[language]}</p>}
        </li>
      ))}
    </ul>
  )
}
