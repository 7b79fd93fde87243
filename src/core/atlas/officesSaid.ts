/** Whose office stands on the screen already: it is not said again. */
import type { Counterpart } from './schema'

/**
 * Those of `members` who were named before with the same office.
 *
 * @param before all that stands above them on the screen
 */
export function officesSaid(
  before: readonly Counterpart[],
  members: readonly Counterpart[],
): ReadonlySet<Counterpart> {
  const said = [...before]
  const repeated = new Set<Counterpart>()
  for (const member of members) {
    const same = (one: Counterpart) =>
      one.person === member.person && one.org === member.org && one.office?.fr === member.office?.fr
    if (said.some(same)) repeated.add(member)
    said.push(member)
  }
  return repeated
}
