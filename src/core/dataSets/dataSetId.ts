/** Ids of data sets, as links name them: `data=bundled,local:my-table,https://example.org/visits.json`. */
import { latinSlug } from '@/core/text/slugOf'

/** The data set that comes with Axes, where a link names it beside others. */
export const BUNDLED = 'bundled'

const LOCAL = 'local:'
const MAX_SLUG = 60

/** The member of a link that stands for a data set kept in this browser. */
export const localMember = (id: string): string => LOCAL + id

/** The id in this browser that a member of a link names; `null` for another kind of member. */
export const localId = (member: string): string | null =>
  member.startsWith(LOCAL) ? member.slice(LOCAL.length) : null

/** No member, or the bundled one alone, is the bundled data set alone, and left out of links. */
export const plainMembers = (members: readonly string[]): readonly string[] => {
  const sorted = [...new Set(members)].toSorted()
  return sorted.length === 1 && sorted[0] === BUNDLED ? [] : sorted
}

/** The members that are on: the bundled data set where a link names none. */
export const membersOn = (members: readonly string[]): readonly string[] =>
  members.length === 0 ? [BUNDLED] : members

/**
 * The id of a new data set: the slug of its name, with `-2`, `-3` … where that is taken.
 *
 * @param isTaken whether an id stands for another data set already
 */
export function newDataSetId(name: string, isTaken: (id: string) => boolean): string {
  const slug = latinSlug(name, MAX_SLUG) || 'data'
  if (!isTaken(slug)) return slug
  let number = 2
  while (isTaken(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}
