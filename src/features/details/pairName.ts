/** The name of an axis: both parties in the order of the language's alphabet, "Mali–Togo". */
import type { Atlas } from '@/core/atlas/atlas'
import type { Language, PartyId } from '@/core/view/view'
import { partyName } from '@/i18n/parties'

export function pairName(parties: readonly [PartyId, PartyId], atlas: Atlas, language: Language): string {
  const [first, second] = parties
  const names = [partyName(first, atlas, language), partyName(second, atlas, language)]
  return names.toSorted(new Intl.Collator(language).compare).join('–')
}
