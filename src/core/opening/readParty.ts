/** A sending or host party as a cell names it: a country, an organisation well known, or any by its id. */
import type { LookUps } from './lookUps'
import { inBoth } from '@/core/atlas/inBoth'
import { parseCountryCode } from '@/core/atlas/parseCountryCode'
import type { Organisation } from '@/core/atlas/schema'

export type Party =
  | { readonly type: 'country'; readonly code: string }
  | { readonly type: 'organisation'; readonly organisation: Organisation }

/**
 * A code comes first, then organisations: `EU` is no code, and the European Union rather than the « É.-U. ».
 *
 * `null` when the text names no party that is known here; `org:ANY` is an organisation called so.
 */
export function readParty(
  text: string,
  { findCountry, findOrganisation }: Pick<LookUps, 'findCountry' | 'findOrganisation'>,
): Party | null {
  const code = parseCountryCode(text)
  if (code !== null) return { type: 'country', code }
  const known = findOrganisation(text.replace(/^org:/, ''))
  if (known !== null) return { type: 'organisation', organisation: { id: known.id, name: known.name } }
  const country = findCountry(text)
  if (country !== null) return { type: 'country', code: country }
  const [, id] = /^org:([A-Z0-9-]+)$/.exec(text) ?? []
  if (id === undefined) return null
  return { type: 'organisation', organisation: { id: `org:${id}`, name: inBoth(id) } }
}
