/** How many articles name any of the given parties as context. */
import type { Atlas } from './atlas'
import type { PartyId } from '@/core/view/view'

export const articlesNaming = ({ file }: Atlas, parties: readonly PartyId[]): number =>
  new Set(
    file.mentions
      .filter(({ subject }) => subject.party !== undefined && parties.includes(subject.party))
      .map(({ evidence }) => evidence.article),
  ).size
