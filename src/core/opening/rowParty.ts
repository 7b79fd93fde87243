/** The countries and parties that a row names. */
import type { Field } from './opening'
import type { Row } from './rowCells'
import type { RowReport } from './rowReport'
import type { TableMemory } from './tableMemory'

/** A sending or host party, by its id. */
export function partyOfRow(row: Row, field: Field, memory: TableMemory, report: RowReport): string | null {
  const text = row.text(field)
  if (text === '') return null
  const party = memory.readParty(text)
  if (party === null) {
    report.empty(row.get(field), 'unknown-country')
    return null
  }
  if (party.type === 'country') return party.code
  const { organisation } = party
  memory.books.organisations.set(organisation.id, organisation)
  return organisation.id
}

export function countryOfRow(row: Row, field: Field, memory: TableMemory, report: RowReport): string | null {
  const text = row.text(field)
  if (text === '') return null
  const country = memory.findCountry(text)
  if (country === null) report.empty(row.get(field), 'unknown-country')
  return country
}

/** The country that a party is; an organisation lends none. */
export const countryOfParty = (party: string | null): string | null =>
  party?.startsWith('org:') === true ? null : party
