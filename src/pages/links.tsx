/** Names that lead to what the atlas has of them: a page of their own, else the interactive atlas. */
import type { ReactNode } from 'react'
import { usePage } from './usePage'
import { isHttps } from '@/core/text/isHttps'
import type { AtlasRecord } from '@/core/atlas/schema'
import type { PartyId } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'
import { pairName } from '@/i18n/pairName'
import { partyName } from '@/i18n/parties'

export function RecordLink({ record }: { readonly record: AtlasRecord }) {
  const { language, pageWith } = usePage()
  return <a href={pageWith({ record: record.id })}>{record.title[language]}</a>
}

export function PartyLink({ id }: { readonly id: PartyId }) {
  const { atlas, language, pageWith } = usePage()
  return <a href={pageWith({ parties: [id] })}>{partyName(id, atlas, language)}</a>
}

export function PairLink({ parties }: { readonly parties: readonly [PartyId, PartyId] }) {
  const { atlas, language, pageWith } = usePage()
  return (
    <a href={pageWith({ parties: parties.toSorted(), part: 'between' })}>
      {pairName(parties, atlas, language)}
    </a>
  )
}

export function PersonLink({ id }: { readonly id: string }) {
  const { atlas, language, atlasWith } = usePage()
  return (
    <a className="person" href={atlasWith({ facets: { ...DEFAULT_VIEW.facets, person: [id] } })}>
      {atlas.people.get(id)?.name[language] ?? id}
    </a>
  )
}

export function TopicLink({ id }: { readonly id: string }) {
  const { atlas, language, atlasWith } = usePage()
  return (
    <a href={atlasWith({ facets: { ...DEFAULT_VIEW.facets, topic: [id] } })}>
      {atlas.topics.get(id)?.name[language] ?? id}
    </a>
  )
}

export function PlaceLink({ id }: { readonly id: string }) {
  const { atlas, language, atlasWith } = usePage()
  return (
    <a href={atlasWith({ facets: { ...DEFAULT_VIEW.facets, place: [id] } })}>
      {atlas.places.get(id)?.name[language] ?? id}
    </a>
  )
}

/** A link out of the atlas; anything but an https address is text and nothing to click. */
export function OutLink({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  if (!isHttps(address)) return <span>{children}</span>
  return (
    <a href={address} rel="noreferrer">
      {children}
    </a>
  )
}
