/** Persons, organisations and groups, each with the office of the day. */
import { PartyLink, PersonLink } from './links'
import { usePage } from './usePage'
import type { Counterpart } from '@/core/atlas/schema'

interface PeopleProps {
  readonly members: readonly Counterpart[]
  /** Whose office has been said already. */
  readonly said?: ReadonlySet<Counterpart>
}

export function People({ members, said }: PeopleProps) {
  return (
    <ul className="plain">
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

export function Who({ one, said = false }: WhoProps) {
  const { language } = usePage()
  const office = said ? undefined : one.office?.[language]
  return (
    <>
      {one.person !== undefined ? (
        <PersonLink id={one.person} />
      ) : one.org !== undefined ? (
        <PartyLink id={one.org} />
      ) : (
        one.group?.[language]
      )}
      {office !== undefined && <span className="quiet">, {office}</span>}
    </>
  )
}
