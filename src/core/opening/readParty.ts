/** A sending or host party as a cell names it: a country, an organisation well known, or any by its id. */
import type { LookUps } from './lookUps'
import type { Organisation } from '@/core/atlas/schema'

export type Party =
  | { readonly type: 'country'; readonly code: string }
  | { readonly type: 'organisation'; readonly organisation: Organisation }

/** `null` when the text names no party that is known here; `org:ANY` is an organisation called so. */
export function readParty(text: string, { findCountry, findOrganisation }: LookUps): Party | null {
  const code = findCountry(text)
  if (code !== null) return { type: 'country', code }
  const known = findOrganisation(text.replace(/^org:/, ''))
  if (known !== null) return { type: 'organisation', organisation: { id: known.id, name: known.name } }
  const [, id] = /^org:([A-Z0-9-]+)$/.exec(text) ?? []
  if (id === undefined) return null
  return { type: 'organisation', organisation: { id: `org:${id}`, name: { fr: id, en: id } } }
}
