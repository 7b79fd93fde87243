/** Beside a value that the article does not state: on what it rests, so that nobody quotes it without. */
import { useTranslations } from 'use-intl'
import styles from './panel.module.css'
import type { AtlasRecord } from '@/core/atlas/schema'

interface BasisNoteProps {
  readonly record: AtlasRecord
  /** The path of the fact in the record: `hosts`, `messages/1/deliveredTo`. */
  readonly fact: string
}

export function BasisNote({ record, fact }: BasisNoteProps) {
  const t = useTranslations('records')
  const basis = record.claims.find((claim) => claim.fact === fact)?.basis
  if (basis !== 'inferred' && basis !== 'assumed') return null
  return <em className={styles.quiet}> ({t(`basis.${basis}`)})</em>
}
