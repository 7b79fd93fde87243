/** Persons, organisations and groups, each with the office of the day. */
import { usePresentation } from './presentation'
import type { Counterpart } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'

interface PeopleProps {
  readonly members: readonly Counterpart[]
  /** Whose office has been said already. */
  readonly said?: ReadonlySet<Counterpart>
}

export function People({ members, said }: PeopleProps) {
  const { classes } = usePresentation()
  return (
    <ul className={classes.plain}>
      {members.map((member, i) => (
        <li key={i}>
          <Who one={member} said={said?.has(member)} />
        </li>
      ))}
    </ul>
  )
}

interface WhoProps {
  readonly one: Counterpart
  readonly said?: boolean | undefined
}

/** A person, an organisation or a group without a name of its own, with the office of the day. */
export function Who({ one, said = false }: WhoProps) {
  const { classes, PartyName, PersonName, WithComma } = usePresentation()
  const language = useLanguage()
  const name =
    one.person !== undefined ? (
      <PersonName id={one.person} />
    ) : one.org !== undefined ? (
      <PartyName id={one.org} />
    ) : (
      one.group?.[language]
    )
  if (one.office === undefined || said) return name
  return (
    <>
      <WithComma>{name}</WithComma> <span className={classes.quiet}>{one.office[language]}</span>
    </>
  )
}
