/** What was said, under whoever said it. */
import styles from './panel.module.css'
import type { AtlasRecord } from '@/core/atlas/schema'
import { statementRuns } from '@/core/atlas/statementRuns'
import { useLanguage } from '@/i18n/useLanguage'
import { useSpeakerWords } from '@/i18n/useSpeakerWords'
import { useAtlas } from '@/store/useAtlas'

export function Statements({ record }: { readonly record: AtlasRecord }) {
  const language = useLanguage()
  const speakerWords = useSpeakerWords(useAtlas((state) => state.atlas))
  return (
    <ul className={styles.list}>
      {statementRuns(record.statements).map(({ first, said }, i) => (
        <li key={i}>
          <em>{speakerWords(first, record)}</em>
          <ul className={styles.list}>
            {said.map(({ text }, k) => (
              <li key={k}>{text[language]}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
