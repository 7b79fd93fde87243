/** A message: sender and addressee; that neither took part is said only where the record names neither among those who did. */
import { useTranslations } from 'use-intl'
import { BasisNote } from './BasisNote'
import { Who } from './People'
import { usePresentation } from './presentation'
import { officesSaid } from '@/core/atlas/officesSaid'
import { presentAt } from '@/core/atlas/presentAt'
import type { AtlasRecord, Message } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'

interface MessageWordsProps {
  readonly record: AtlasRecord
  readonly message: Message
}

export function MessageWords({ record, message }: MessageWordsProps) {
  const number = record.messages.indexOf(message) + 1
  const t = useTranslations('details')
  const { classes } = usePresentation()
  const language = useLanguage()
  const present = presentAt(record)
  const tookPart = [message.from.person, message.to.person].some(
    (person) => person !== undefined && present.has(person),
  )
  const said = officesSaid(
    [...record.delegation, ...record.received, ...record.encounters.flatMap((encounter) => encounter.with)],
    [message.from, message.to, ...(message.deliveredTo === undefined ? [] : [message.deliveredTo])],
  )
  const ends = [
    ['sender', message.from],
    ['addressee', message.to],
    ['deliveredTo', message.deliveredTo],
  ] as const

  return (
    <>
      <ul className={classes.plain}>
        {ends.map(
          ([role, one]) =>
            one !== undefined && (
              <li key={role}>
                <em>{t(role)}</em> <Who one={one} said={said.has(one)} />
                <BasisNote record={record} fact={`messages/${number}/${role}`} />
              </li>
            ),
        )}
      </ul>
      {message.text !== undefined && <p className={classes.quiet}>{message.text[language]}</p>}
      {!tookPart && <p className={classes.quiet}>{t('neither')}</p>}
    </>
  )
}
