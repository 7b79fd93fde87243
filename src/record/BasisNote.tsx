/** Beside a value that the article does not state: on what it rests, so that nobody quotes it without. */
import { useTranslations } from 'use-intl'
import { usePresentation } from './presentation'
import { guessOf } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'

interface BasisNoteProps {
  readonly record: AtlasRecord
  /** The path of the fact in the record: `hosts`, `messages/1/deliveredTo`. */
  readonly fact: string
}

export function BasisNote({ record, fact }: BasisNoteProps) {
  const t = useTranslations('records')
  const { classes } = usePresentation()
  const basis = guessOf(record, fact)
  return basis !== null && <em className={classes.quiet}> ({t(`basis.${basis}`)})</em>
}
