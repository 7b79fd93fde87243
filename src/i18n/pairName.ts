/** The name of an axis, "Togo–Mali", in the one order in which it is named everywhere. */
import { partyName } from './parties'
import type { Atlas } from '@/core/atlas/atlas'
import { orderPair } from '@/core/atlas/pair'
import type { Language, PartyId } from '@/core/view/view'

export const pairName = (parties: readonly [PartyId, PartyId], atlas: Atlas, language: Language): string =>
  orderPair(parties, atlas)
    .map((party) => partyName(party, atlas, language))
    .join('–')
