/**
 * A view meets the data: which of its records, parties and facet values there are.
 *
 * Members of a list that the data does not know are dropped and named. Where none is left they stay, so that
 * the link keeps filtering (0 records) instead of suddenly showing everything.
 */
import type { Notice } from './notice'
import type { Facet, FacetChoice, View } from './view'
import { FACETS } from './view'
import type { Atlas } from '@/core/atlas/atlas'
import { isKnownParty } from '@/core/atlas/isKnownParty'
import { plainMembers } from '@/core/dataSets/dataSetId'
import { BASES, KINDS, RANKS, STATUSES } from '@/core/atlas/schema'

interface Reconciled<T> {
  readonly value: T
  readonly notices: readonly Notice[]
}

const reconcileRecord = (id: string | null, atlas: Atlas): Reconciled<string | null> => {
  if (id === null) return { value: null, notices: [] }
  const record = atlas.records.byId(id) ?? atlas.records.byId(id.toLowerCase())
  // A merged record is found under its aliases; the view goes on with its own id.
  return record === undefined
    ? { value: null, notices: [{ type: 'no-such-record', id }] }
    : { value: record.id, notices: [] }
}

const reconcileList = (
  key: 'c' | Facet,
  members: readonly string[],
  isKnown: (member: string) => boolean,
): Reconciled<readonly string[]> => {
  const unknown = members.filter((member) => !isKnown(member))
  if (unknown.length === 0) return { value: members, notices: [] }
  const inForce = unknown.length === members.length
  return {
    value: inForce ? members : members.filter(isKnown),
    notices: [{ type: 'unknown', key, values: unknown, inForce }],
  }
}

const isMemberOf = (words: readonly string[]) => (member: string) => words.includes(member)
const withoutRole = (member: string): string => member.replace(/:.*$/, '')

const knownIn = (atlas: Atlas): { readonly [F in Facet]: (member: string) => boolean } => ({
  person: (member) => atlas.people.has(withoutRole(member)),
  org: (member) => atlas.organisations.has(`org:${withoutRole(member)}`),
  rank: isMemberOf(RANKS),
  topic: (member) => atlas.topics.has(member),
  kind: (member) => isMemberOf(KINDS)(member) || atlas.kindTexts.has(member),
  status: isMemberOf(STATUSES),
  basis: isMemberOf(BASES),
  place: (member) => atlas.places.has(member),
})

const reconcileFacets = (facets: FacetChoice, atlas: Atlas): Reconciled<FacetChoice> => {
  const known = knownIn(atlas)
  const each = FACETS.map((facet) => ({
    facet,
    ...reconcileList(
      facet,
      facets[facet],
      (member) => withoutRole(member) === 'none' || known[facet](member),
    ),
  }))
  return {
    value: each.reduce((all, { facet, value }) => ({ ...all, [facet]: value }), facets),
    notices: each.flatMap(({ notices }) => notices),
  }
}

/** A link shows the present data, whichever version it was made with. */
const reconcileVersion = ({ dataVersion: version }: View, atlas: Atlas): Reconciled<null> => ({
  value: null,
  notices: version === null || version === atlas.version ? [] : [{ type: 'other-version', version }],
})

/** What links may already ask for and the atlas cannot show yet; the view goes on without it. */
const reconcileLater = (view: View): Reconciled<Partial<View>> => {
  return view.screen === 'matrix'
    ? { value: { screen: 'map' }, notices: [{ type: 'not-yet', key: 'view' }] }
    : { value: {}, notices: [] }
}

/** @returns the view as this atlas can show it, and what the reader should be told about the difference */
export function reconcileView(
  view: View,
  atlas: Atlas,
): { readonly view: View; readonly notices: readonly Notice[] } {
  const record = reconcileRecord(view.record, atlas)
  const parties = reconcileList('c', view.parties, (party) => isKnownParty(party, atlas))
  const facets = reconcileFacets(view.facets, atlas)
  const version = reconcileVersion(view, atlas)
  const later = reconcileLater(view)
  const lonely = view.part === 'between' && parties.value.length < 2
  return {
    view: {
      ...view,
      ...later.value,
      dataSets: plainMembers(view.dataSets),
      dataVersion: version.value,
      record: record.value,
      parties: parties.value,
      facets: facets.value,
    },
    notices: [
      ...record.notices,
      ...parties.notices,
      ...(lonely ? [{ type: 'between-needs-two' } as const] : []),
      ...facets.notices,
      ...version.notices,
      ...later.notices,
    ],
  }
}
