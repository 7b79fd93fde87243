/**
 * How the records of a party are counted: visits "made" and "received" where each was held, else by the party's side
 * of them and split by status, for a visit that was announced or of which no status is recorded was not "made".
 */
import { useTranslations } from 'use-intl'
import { useStatusCounts } from './useStatusCounts'
import type { Atlas } from '@/core/atlas/atlas'
import { hasStatus } from '@/core/atlas/recordTraits'

const SIDES = { received: 'hosted', made: 'sent', meetings: 'meetings' } as const

type PartyPart = keyof typeof SIDES

interface PartyCount {
  /** What stands after the number: "visites reçues". */
  readonly noun: string
  /** "1 effectuée, 1 annoncée"; `null` where there is nothing to tell apart. */
  readonly split: string | null
}

type PartyCounter = (part: PartyPart, kept: readonly number[], all: readonly number[]) => PartyCount

/** Counts the records kept; where none is, the words follow all that there are. */
export function usePartyCounts(atlas: Pick<Atlas, 'columns'>): PartyCounter {
  const t = useTranslations('details')
  const statusCounts = useStatusCounts(atlas)
  const isHeld = hasStatus(atlas, 'held')
  return (part, kept, all) => {
    const count = kept.length
    const areHeld = (count === 0 ? all : kept).every(isHeld)
    return {
      noun: t(areHeld ? part : SIDES[part], { count }),
      split: areHeld || count === 0 ? null : statusCounts(kept),
    }
  }
}
