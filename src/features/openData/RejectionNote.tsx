/** Says that a file was not opened, why, and what to do instead. */
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { isolated } from './isolated'
import type { FileProblem, Rejection } from './problems'
import styles from './RejectionNote.module.css'
import { useProblemWords } from './useProblemWords'
import { Notice } from '@/ui/Notice'

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
    <Notice isAlert>
      <p>
        {lead !== null && <strong className={styles.lead}>{lead} </strong>}
        {what}
      </p>
      <p>{next}</p>
    </Notice>
  )
}
