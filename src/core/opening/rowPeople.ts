/** Who travelled: several names of one cell stand behind `;` or `|`, their offices and ranks in the same order. */
import type { Row } from './rowCells'
import type { TableMemory } from './tableMemory'
import { inBoth } from '@/core/atlas/inBoth'
import type { AtlasRecord } from '@/core/atlas/schema'
import { splitList } from '@/core/text/splitList'

type Delegation = AtlasRecord['delegation']

/** The source's own name of an office; it is not translated. */
const officeText = (office: string): Pick<Delegation[number], 'office'> =>
  office === '' ? {} : { office: inBoth(office) }

export function delegationOfRow(row: Row, sends: string | null, memory: TableMemory): Delegation {
  const [visitor, office, rank] = [row.text('visitor'), row.text('office'), row.text('rank')]
  const names = memory.split(visitor)
  const offices = names.length === 1 ? [office] : splitList(office)
  return members(names, offices, splitList(rank), sends, memory)
}

function members(
  names: readonly string[],
  offices: readonly string[],
  ranks: readonly string[],
  sends: string | null,
  { books, rankOf }: TableMemory,
): Delegation {
  const byPerson = new Map<string, Delegation[number]>()
  for (const [i, name] of names.entries()) {
    const person = books.people.idOf(name)
    const office = offices[i] ?? ''
    const rank = rankOf(ranks[i] ?? '', sends) ?? rankOf(office, sends)
    if (!byPerson.has(person)) {
      byPerson.set(person, { person, ...officeText(office), ...(rank === null ? {} : { rank }) })
    }
  }
  return [...byPerson.values()]
}
