/** Says that a file was not opened, why, and what to do instead. */
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { isolated } from './isolated'
import styles from './openData.module.css'
import type { FileProblem, Rejection } from './problems'
import { useProblemWords } from './useProblemWords'

export function RejectionNote({ name, problem }: Rejection) {
  const t = useTranslations('openData')
  return (
    <ProblemNote problem={problem} lead={name === '' ? null : t.rich('refused', { name, bdi: isolated })} />
  )
}

interface ProblemNoteProps {
  readonly problem: FileProblem
  readonly lead?: ReactNode
}

export function ProblemNote({ problem, lead = null }: ProblemNoteProps) {
  const { what, next } = useProblemWords()(problem)
  return (
    <div role="alert" className={styles.alert}>
      <p>
        {lead !== null && <strong className={styles.alertLead}>{lead} </strong>}
        {what}
      </p>
      <p>{next}</p>
    </div>
  )
}
