/** Countries that are named without taking part in any record, each once. */
import type { Atlas } from './atlas'
import { isCountryCode } from './countryCodes'
import type { PartyId } from '@/core/view/view'

export const onlyMentioned = ({ file, columns }: Atlas): readonly PartyId[] =>
  [...new Set(file.mentions.flatMap(({ subject }) => subject.party ?? []))].filter(
    (id) => isCountryCode(id) && !columns.parties.includes(id),
  )
