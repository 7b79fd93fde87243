/**
 * Claims as the screen shows them: by field, in the order of the data, and inside a field those that the very
 * same words of an article serve, together. Claims that disagree rest on different words and stay apart.
 */
import { parseFactPath } from './factPath'
import type { Claim } from './schema'

export interface FieldClaims {
  /** Fact of the first claim. */
  readonly fact: string
  readonly groups: readonly (readonly Claim[])[]
}

/** Only plain statements share a quotation; a claim with reasons of its own stands alone. */
function sharesEvidence(a: Claim | undefined, b: Claim): boolean {
  if (a?.basis !== 'stated' || b.basis !== 'stated' || a.evidence.length === 0) return false
  if (a.premises.length + b.premises.length > 0 || a.evidence.length !== b.evidence.length) return false
  return a.evidence.every(({ article, paragraph, quote }, i) => {
    const other = b.evidence[i]
    return other?.article === article && other.paragraph === paragraph && other.quote === quote
  })
}

export function groupClaims(claims: readonly Claim[]): readonly FieldClaims[] {
  const fields = new Map<string, { readonly fact: string; readonly groups: Claim[][] }>()
  for (const claim of claims) {
    const { field } = parseFactPath(claim.fact)
    const key = field === 'other' ? claim.fact : field
    const known = fields.get(key) ?? { fact: claim.fact, groups: [] }
    const group = known.groups.find(([first]) => sharesEvidence(first, claim))
    if (group === undefined) known.groups.push([claim])
    else group.push(claim)
    fields.set(key, known)
  }
  return [...fields.values()]
}
