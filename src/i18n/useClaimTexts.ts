/** What claims say, in words: their own texts, else what the record itself has for their facts. */
import { useFactWords } from './useFactWords'
import { useLanguage } from './useLanguage'
import type { Atlas } from '@/core/atlas/atlas'
import type { AtlasRecord, Claim } from '@/core/atlas/schema'

/** @returns none for a claim whose field says it all */
export function useClaimTexts(
  claims: readonly Claim[],
  record: AtlasRecord,
  atlas: Atlas,
): readonly string[] {
  const language = useLanguage()
  const words = useFactWords(record, atlas)
  return claims.map(({ fact, text }) => text?.[language] ?? words(fact)).filter((text) => text !== null)
}
