/** Statements under their speaker; a speaker who comes back later is named again, the order of the article stays. */
import type { Statement } from './schema'

/** Statements that follow each other by one speaker; never empty. */
export interface StatementRun {
  readonly first: Statement
  readonly said: readonly Statement[]
}

export function statementRuns(statements: readonly Statement[]): readonly StatementRun[] {
  const runs: { readonly first: Statement; readonly said: Statement[] }[] = []
  for (const statement of statements) {
    const run = runs.at(-1)
    if (run?.first.speaker === statement.speaker && run.first.person === statement.person) {
      run.said.push(statement)
    } else {
      runs.push({ first: statement, said: [statement] })
    }
  }
  return runs
}
