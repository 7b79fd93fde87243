/** Whether an id stands for a party at all: a country, in force or former, or an organisation of the atlas. */
import type { Atlas } from './atlas'
import { isCountryCode } from './countryCodes'

export const isKnownParty = (id: string, { organisations }: Pick<Atlas, 'organisations'>): boolean =>
  isCountryCode(id) || organisations.has(id)
