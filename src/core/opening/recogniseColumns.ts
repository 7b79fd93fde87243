/**
 * What each column of a table is taken for: by its name, and by a look at its values where the name alone does not
 * say. A column that nothing is known of is taken for nothing; a meaning is given once, but a record may have
 * several sources, topics and summaries.
 */
import type { ColumnValues } from './columnValues'
import { lookAt } from './columnValues'
import { readHeader } from './headerWords'
import type { HeaderReading, Hint } from './headerWords'
import type { LookUps } from './lookUps'
import type { Field, Mapping, SourceTable } from './opening'
import { FIELDS } from './opening'

/** Fields that several columns may have together. */
export const SHARED_FIELDS: ReadonlySet<Field> = new Set(['source', 'topic', 'summary'])

interface Column {
  readonly index: number
  readonly reading: HeaderReading | null
  readonly values: ColumnValues
}

interface Claim {
  readonly index: number
  readonly field: Field
  readonly weight: number
}

const isField = (meaning: Field | Hint): meaning is Field => FIELDS.some((field) => field === meaning)

/** An end of the journey alone: its values say whether it is a day, a country, a pair of numbers or a place. */
const endOf = (
  values: ColumnValues,
  fields: readonly [day: Field, country: Field, pair: Field, place: Field],
): Field => (values.days ? fields[0] : values.countries ? fields[1] : values.pairs ? fields[2] : fields[3])

function settleHint(hint: Hint, { values }: Column, others: ReadonlySet<Field | Hint>): Field {
  switch (hint) {
    case 'from':
      return endOf(values, [
        'start',
        others.has('sends') || others.has('originCountry') ? 'originCountry' : 'sends',
        'originLatLng',
        'origin',
      ])
    case 'to':
      return endOf(values, ['end', 'hosts', 'placeLatLng', 'place'])
    case 'from-country':
      // Beside a city of departure it is the country of that city, which need not be the sending party.
      return others.has('sends') || others.has('from') || others.has('origin') || others.has('originLat')
        ? 'originCountry'
        : 'sends'
    case 'arrival-day':
      return 'start'
    case 'departure-day':
      return others.has('arrival-day') || others.has('start') || others.has('date') ? 'end' : 'start'
    case 'trip':
      return values.unique && !others.has('id') && !others.has('leg') ? 'id' : 'tour'
    case 'purpose':
      return values.length > 60 ? 'summary' : 'topic'
    case 'name':
      return others.has('visitor') ? 'title' : 'visitor'
    case 'heading':
      return values.ranks && (others.has('visitor') || others.has('name')) ? 'office' : 'title'
  }
}

/** A plain meaning that the values contradict. */
function corrected(field: Field, { values }: Column, others: ReadonlySet<Field | Hint>): Field {
  if (field === 'place' && values.pairs) return 'placeLatLng'
  if (field === 'origin' && values.pairs) return 'originLatLng'
  if (field === 'place' && values.countries && !others.has('hosts')) return 'hosts'
  if (field === 'office' && values.pairs) return 'placeLatLng'
  return field
}

/** What the values of a column say whose name says nothing. */
function claimByValues({ index, values }: Column, named: ReadonlySet<Field>): Claim | null {
  const free = (...fields: readonly Field[]) => fields.every((field) => !named.has(field))
  const claim = (field: Field): Claim => ({ index, field, weight: 0 })
  if (values.days && free('date', 'start')) return claim('start')
  if (values.days && named.has('start') && free('end', 'date')) return claim('end')
  if (values.countries && free('sends', 'hosts')) return claim('hosts')
  return values.addresses && free('source') ? claim('source') : null
}

function claimsByName(columns: readonly Column[]): readonly Claim[] {
  const meanings = new Set(columns.flatMap(({ reading }) => (reading === null ? [] : [reading.field])))
  return columns.flatMap((column) => {
    const { index, reading } = column
    if (reading === null) return []
    const others = new Set([...meanings].filter((meaning) => meaning !== reading.field))
    const field = isField(reading.field)
      ? corrected(reading.field, column, others)
      : settleHint(reading.field, column, others)
    return [{ index, field, weight: reading.weight }]
  })
}

/** @returns for each column of the table its field */
export function recogniseColumns(table: SourceTable, findCountry: LookUps['findCountry']): Mapping {
  const columns = table.columns.map((name, index): Column => ({
    index,
    reading: readHeader(name),
    values: lookAt(table.rows, index, findCountry),
  }))
  const mapping = columns.map((): Field | null => null)
  const taken = new Set<Field>()
  const take = ({ index, field }: Claim) => {
    if (taken.has(field) && !SHARED_FIELDS.has(field)) return
    mapping[index] = field
    taken.add(field)
  }
  claimsByName(columns)
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)
    .forEach(take)
  for (const column of columns) {
    const claim = column.reading === null ? claimByValues(column, taken) : null
    if (claim !== null) take(claim)
  }
  return mapping
}
