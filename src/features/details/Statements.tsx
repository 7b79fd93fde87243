/** Statements under their speaker; a speaker who comes back later is named again, the order of the article stays. */
import styles from './panel.module.css'
import { Speaker } from './Speaker'
import type { AtlasRecord, Statement } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'

export function Statements({ record }: { readonly record: AtlasRecord }) {
  const language = useLanguage()
  const runs: { readonly first: Statement; readonly said: Statement[] }[] = []
  for (const statement of record.statements) {
    const run = runs.at(-1)
    if (
      run !== undefined &&
      run.first.speaker === statement.speaker &&
      run.first.person === statement.person
    ) {
      run.said.push(statement)
    } else {
      runs.push({ first: statement, said: [statement] })
    }
  }
  return (
    <ul className={styles.list}>
      {runs.map(({ first, said }, i) => (
        <li key={i}>
          <em>
            <Speaker speaker={first.speaker} person={first.person} record={record} />
          </em>
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
