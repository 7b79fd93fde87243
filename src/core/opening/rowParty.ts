/** The countries and parties that a row names. */
import type { Field } from './opening'
import type { Row } from './rowCells'
import type { CellReport } from './rowReport'
import type { TableMemory } from './tableMemory'

/** A sending or host party, by its id; `null` for a text that names none. */
export function partyIn(text: string, { readParty, books }: TableMemory): string | null {
  const party = text === '' ? null : readParty(text)
  if (party === null) return null
  if (party.type === 'country') return party.code
  const { organisation } = party
  books.organisations.set(organisation.id, organisation)
  return organisation.id
}

export function partyOfRow(row: Row, field: Field, memory: TableMemory, report: CellReport): string | null {
  const party = partyIn(row.text(field), memory)
  if (party === null && row.has(field)) report.empty(row.get(field), 'unknown-country')
  return party
}

export function countryOfRow(row: Row, field: Field, memory: TableMemory, report: CellReport): string | null {
  const text = row.text(field)
  if (text === '') return null
  const country = memory.findCountry(text)
  if (country === null) report.empty(row.get(field), 'unknown-country')
  return country
}

/** The country that a party is; an organisation lends none. */
export const countryOfParty = (party: string | null): string | null =>
  party?.startsWith('org:') === true ? null : party
