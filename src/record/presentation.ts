/**
 * How a record is shown where it stands: a panel of the app and a page of the site say the same of it, in the same
 * elements, and differ in what a name leads to and in how the elements are dressed.
 */
import type { ComponentType, ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { Atlas } from '@/core/atlas/atlas'
import type { AtlasRecord, Basis } from '@/core/atlas/schema'
import type { SampleOf } from '@/core/plate/lineSample'
import type { PartyId } from '@/core/view/view'

/** What a class dresses. */
type Dressed =
  /** The days, under the title; */
  | 'lead'
  /** the ends of the journey with its line between them, */
  | 'route'
  /** whether it took place, */
  | 'status'
  /** and which end no article states. */
  | 'guess'
  /** A list of facts, label beside value; */
  | 'facts'
  /** that of the claims. */
  | 'claims'
  /** Claims that stand on the same evidence. */
  | 'claim'
  /** A list without signs. */
  | 'plain'
  /** What is said by the way. */
  | 'quiet'
  | 'quotation'
  /** On what a claim stands, beside its mark; */
  | 'basis'
  /** in the line of a premise. */
  | 'place'
  | 'premises'
  | 'outlet'
  | 'fingerprint'

interface Identified {
  readonly id: string
}

export interface Presentation {
  readonly atlas: Atlas
  readonly classes: Readonly<Record<Dressed, string | undefined>>
  // Names, each a way to what the atlas has of it.
  readonly PersonName: ComponentType<Identified>
  readonly PartyName: ComponentType<{ readonly id: PartyId }>
  readonly PairName: ComponentType<{ readonly parties: readonly [PartyId, PartyId] }>
  readonly TopicName: ComponentType<Identified>
  readonly PlaceName: ComponentType<Identified>
  readonly RecordTitle: ComponentType<{ readonly record: AtlasRecord }>
  /** A name and its comma, which never begins a line. */
  readonly WithComma: ComponentType<{ readonly children: ReactNode }>
  /** A text with its ordinals raised as French prints them. */
  readonly InWords: ComponentType<{ readonly children: string }>
  /** A link out of the atlas. */
  readonly OutLink: ComponentType<{ readonly address: string; readonly children: ReactNode }>
  /** The line of a record as the map draws it; the words beside it say the same. */
  readonly LineSample: ComponentType<SampleOf>
  /** The sign of a basis, beside the words that say it. */
  readonly Mark: ComponentType<{ readonly basis: Basis }>
}

export const PresentationContext = createContext<Presentation | null>(null)

/** @throws Error where nobody said how records are shown */
export function usePresentation(): Presentation {
  const presentation = useContext(PresentationContext)
  if (presentation === null) throw new Error('usePresentation: a record is shown outside of any presentation')
  return presentation
}
