/**
 * What each facet of a record is, as the ids that a link uses. A person or an organisation stands
 * under its plain id for any part and once more for each part: `assimi-goita`, `assimi-goita:message`.
 * A facet that the record does not fill holds `none`.
 */
import { kindFacet } from './kindFacet'
import type { AtlasRecord, Counterpart, Mention } from './schema'
import type { Facet } from '@/core/view/view'

/** The parts that a person or an organisation can play in a record. */
export const ROLES = ['went', 'received', 'met', 'message', 'named'] as const
export type Role = (typeof ROLES)[number]

/** Facts on which an inference or an assumption makes the record itself less certain. */
const WEIGHTY_FACTS = ['date', 'year', 'sends', 'origin', 'hosts', 'place']

type Cast = readonly (readonly [Role, Counterpart])[]

const castOf = (record: AtlasRecord, mentions: readonly Mention[]): Cast => [
  ...record.delegation.map((each) => ['went', each] as const),
  ...record.received.map((each) => ['received', each] as const),
  ...record.encounters.flatMap((each) => each.with.map((one) => ['met', one] as const)),
  ...record.messages.flatMap((each) => [['message', each.from] as const, ['message', each.to] as const]),
  ...mentions.map(
    ({ subject }) =>
      ['named', { ...subject, ...(subject.party === undefined ? {} : { org: subject.party }) }] as const,
  ),
]

const withRoles = (pairs: readonly (readonly [Role, string | undefined])[]): readonly string[] =>
  pairs.flatMap(([role, id]) => (id === undefined ? [] : [id, `${id}:${role}`]))

const bareOrganisation = (id: string | null | undefined): string | undefined =>
  id?.startsWith('org:') === true ? id.slice('org:'.length) : undefined

/** The facet values of one record; `mentions` are those made in its telling. Every list has a member. */
export function facetsOf(
  record: AtlasRecord,
  mentions: readonly Mention[],
): { readonly [F in Facet]: readonly string[] } {
  const cast = castOf(record, mentions)
  const filled = (values: readonly (string | null | undefined)[]): readonly string[] => {
    const known = new Set(values.filter((value) => value !== null && value !== undefined))
    return known.size === 0 ? ['none'] : [...known]
  }
  return {
    person: filled(withRoles(cast.map(([role, { person }]) => [role, person]))),
    org: filled(
      withRoles([
        ['went', bareOrganisation(record.sends)],
        ['received', bareOrganisation(record.hosts)],
        ...cast.map(([role, { org }]) => [role, bareOrganisation(org)] as const),
      ]),
    ),
    rank: filled(record.delegation.map(({ rank }) => rank)),
    topic: filled(record.topics),
    kind: record.kindText === undefined ? filled(record.kinds) : [kindFacet(record.kindText)],
    status: [record.status],
    basis: filled(record.claims.filter(({ fact }) => WEIGHTY_FACTS.includes(fact)).map(({ basis }) => basis)),
    place: filled([record.place, ...record.stops]),
  }
}
