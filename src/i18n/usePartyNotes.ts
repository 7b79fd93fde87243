/** What is to be known of a party beside its records: a disputed line or status, and what became of a former state. */
import { useTranslations } from 'use-intl'
import { formatList } from './numbers'
import { partyName } from './parties'
import { useLanguage } from './useLanguage'
import type { Atlas } from '@/core/atlas/atlas'
import { CONTINUATORS, RENAMED } from '@/core/atlas/continuators'
import { disputeSentence } from '@/core/geo/disputes'
import type { PartyId } from '@/core/view/view'

/** @param withFormerStates whether the records of the states before it count as its own */
export function usePartyNotes(party: PartyId, atlas: Atlas, withFormerStates: boolean): readonly string[] {
  const t = useTranslations('details')
  const language = useLanguage()
  const names = (ids: readonly PartyId[]) =>
    formatList(
      ids.map((id) => partyName(id, atlas, language)),
      language,
      'and',
    )
  const isKept = (id: PartyId) => atlas.columns.parties.includes(id)
  const successors = CONTINUATORS.get(party)
  const predecessors = [...CONTINUATORS].filter(([id, ids]) => ids.includes(party) && isKept(id))
  const oldCode = [...RENAMED].find(([, id]) => id === party)?.[0]

  return [
    disputeSentence(party, language),
    successors === undefined ? null : `${t('dissolved', { parties: names(successors) })} ${t('retroactive')}`,
    withFormerStates && predecessors.length > 0
      ? t('includesFormer', { parties: names(predecessors.map(([id]) => id)) })
      : null,
    oldCode !== undefined && isKept(oldCode) ? t('renamed', { code: oldCode }) : null,
  ].filter((note) => note !== null)
}
