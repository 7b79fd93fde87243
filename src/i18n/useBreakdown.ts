/** "11 faits : 10 indiqués, 1 déduit"; bases without a claim are left out. */
import { useTranslations } from 'use-intl'
import { countBases } from '@/core/atlas/countBases'
import type { Claim } from '@/core/atlas/schema'
import { BASES } from '@/core/atlas/schema'

export function useBreakdown(claims: readonly Claim[]): string {
  const t = useTranslations('details')
  const counts = countBases(claims)
  if (claims.length === 0) return t('noClaims')
  const parts = BASES.filter((basis) => counts[basis] > 0).map((basis) => t(basis, { count: counts[basis] }))
  return t('breakdown', { total: t('claims', { count: claims.length }), parts: parts.join(', ') })
}
