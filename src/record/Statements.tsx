/** What was said, under whoever said it. */
import { usePresentation } from './presentation'
import type { AtlasRecord } from '@/core/atlas/schema'
import { statementRuns } from '@/core/atlas/statementRuns'
import { useLanguage } from '@/i18n/useLanguage'
import { useSpeakerWords } from '@/i18n/useSpeakerWords'

export function Statements({ record }: { readonly record: AtlasRecord }) {
  const { atlas, classes } = usePresentation()
  const language = useLanguage()
  const speakerWords = useSpeakerWords(atlas)
  return (
    <ul className={classes.plain}>
      {statementRuns(record.statements).map(({ first, said }, i) => (
        <li key={i}>
          <em>{speakerWords(first, record)}</em>
          <ul className={classes.plain}>
            {said.map(({ text }, k) => (
              <li key={k}>{text[language]}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
