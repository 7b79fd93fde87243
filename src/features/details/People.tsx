/** Persons, organisations and groups, each with the office of the day. */
import { PartyButton, PersonButton } from './filterButtons'
import styles from './panel.module.css'
import { WithComma } from './Sequence'
import type { Counterpart } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'

interface PeopleProps {
  readonly members: readonly Counterpart[]
  /** Whose office has been said already. */
  readonly said?: ReadonlySet<Counterpart>
}

export function People({ members, said }: PeopleProps) {
  return (
    <ul className={styles.list}>
      {members.map((member, i) => (
        <li key={i}>
          <Who one={member} said={said?.has(member)} />
        </li>
      ))}
    </ul>
  )
}

/** A person, an organisation or a group without a name of its own, with the office of the day. */
export function Who({
  one,
  said = false,
}: {
  readonly one: Counterpart
  readonly said?: boolean | undefined
}) {
  const language = useLanguage()
  const name =
    one.person !== undefined ? (
      <PersonButton id={one.person} />
    ) : one.org !== undefined ? (
      <PartyButton id={one.org} />
    ) : (
      one.group?.[language]
    )
  if (one.office === undefined || said) return name
  return (
    <>
      <WithComma>{name}</WithComma> <span className={styles.quiet}>{one.office[language]}</span>
    </>
  )
}
