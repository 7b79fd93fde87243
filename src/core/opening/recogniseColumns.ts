/**
 * What each column of a table is taken for: by its name, and by a look at its values where the name alone does not
 * say. A column that nothing is known of is taken for nothing; a meaning is given once, but a record may have
 * several sources, topics and summaries.
 */
import { ColumnValues } from './columnValues'
import type { Hint } from './headerWords'
import type { LookUps } from './lookUps'
import type { Field, Mapping, SourceTable } from './opening'
import { isField, SHARED_FIELDS } from './opening'
import type { ColumnReading } from './readColumnName'
import { readColumnName } from './readColumnName'

/** The weight of a header that is a country and no more, and that of its second meaning. */
const PLAIN_COUNTRY = 2
const HOME_WEIGHT = 0.5

interface Column {
  readonly index: number
  readonly reading: ColumnReading | null
  readonly values: ColumnValues
}

/** What a column is judged beside. */
interface Header {
  /** Of the other columns, by their names. */
  readonly meanings: ReadonlySet<Field | Hint>
  readonly visitor: ColumnValues | null
}

interface Claim {
  readonly index: number
  readonly field: Field
  readonly weight: number
}

/** An end of the journey alone: its values say whether it is a day, a country, a pair of numbers or a place. */
const endOf = (
  values: ColumnValues,
  fields: readonly [day: Field, country: Field, pair: Field, place: Field],
): Field => (values.days ? fields[0] : values.parties ? fields[1] : values.pairs ? fields[2] : fields[3])

/**
 * Whether a country from which somebody comes may be that of the sending party: it stands alone, and is the same for
 * all journeys of a person. A leg may start in a third country, which sends nobody.
 */
function saysWhoSends({ values }: Column, { meanings, visitor }: Header): boolean {
  const isTold = (['sends', 'originCountry', 'origin', 'originLat', 'tour', 'leg'] as const).some((field) =>
    meanings.has(field),
  )
  return !isTold && (visitor === null || values.isSteadyFor(visitor))
}

function settleHint(hint: Hint, column: Column, header: Header): Field {
  const { values } = column
  const { meanings: others } = header
  switch (hint) {
    case 'from':
      return endOf(values, [
        'start',
        saysWhoSends(column, header) ? 'sends' : 'originCountry',
        'originLatLng',
        'origin',
      ])
    case 'arrival':
      return values.days ? 'start' : settleHint('to', column, header)
    case 'departure':
      return settleHint(values.days ? 'departure-day' : 'from', column, header)
    case 'to':
      return endOf(values, ['end', 'hosts', 'placeLatLng', 'place'])
    case 'from-country':
      return !others.has('from') && saysWhoSends(column, header) ? 'sends' : 'originCountry'
    case 'arrival-day':
      return 'start'
    case 'departure-day':
      return (['arrival', 'arrival-day', 'start', 'date'] as const).some((each) => others.has(each))
        ? 'end'
        : 'start'
    case 'trip':
      return values.unique && !others.has('id') && !others.has('leg') ? 'id' : 'tour'
    case 'purpose':
      return values.sentences ? 'summary' : 'topic'
    case 'name':
      return others.has('visitor') ? 'title' : 'visitor'
    case 'heading':
      return values.offices && (others.has('visitor') || others.has('name')) ? 'office' : 'title'
  }
}

/** A plain meaning that the values contradict. */
function corrected(field: Field, { values }: Column, { meanings }: Header): Field {
  if (field === 'origin') return values.pairs ? 'originLatLng' : field
  if (field === 'office') return values.pairs ? 'placeLatLng' : field
  if (field !== 'place') return field
  if (values.pairs) return 'placeLatLng'
  return !meanings.has('hosts') && values.parties ? 'hosts' : field
}

/** What the values of a column say whose name says nothing. */
function claimByValues({ index, values }: Column, taken: ReadonlySet<Field>): Claim | null {
  const free = (...fields: readonly Field[]) => fields.every((field) => !taken.has(field))
  const claim = (field: Field): Claim => ({ index, field, weight: 0 })
  if (free('date', 'start') && values.days) return claim('start')
  if (free('date', 'end') && values.days) return claim('end')
  if (free('sends', 'hosts') && values.parties) return claim('hosts')
  return free('source') && values.addresses ? claim('source') : null
}

/** Beside "host country", a plain "country" that each person has one of is theirs. */
const isHome = ({ reading, values }: Column, field: Field, { visitor }: Header): boolean =>
  field === 'hosts' &&
  reading?.weight === PLAIN_COUNTRY &&
  visitor !== null &&
  values.parties &&
  values.isSteadyFor(visitor)

function claimsByName(columns: readonly Column[]): readonly Claim[] {
  const meanings = new Set(columns.flatMap(({ reading }) => (reading === null ? [] : [reading.field])))
  const visitor = columns.find(({ reading }) => reading?.field === 'visitor' || reading?.field === 'name')
  return columns.flatMap((column) => {
    const { index, reading } = column
    if (reading === null) return []
    const header: Header = {
      meanings: new Set([...meanings].filter((meaning) => meaning !== reading.field)),
      visitor: visitor?.values ?? null,
    }
    const field = isField(reading.field)
      ? corrected(reading.field, column, header)
      : settleHint(reading.field, column, header)
    const claim: Claim = { index, field, weight: reading.weight }
    return isHome(column, field, header) ? [claim, { index, field: 'sends', weight: HOME_WEIGHT }] : [claim]
  })
}

/** @returns for each column of the table its field */
export function recogniseColumns(
  table: SourceTable,
  lookUps: Pick<LookUps, 'findCountry' | 'findOrganisation'>,
): Mapping {
  const columns = table.columns.map((column, index): Column => ({
    index,
    reading: readColumnName(column.name),
    values: new ColumnValues(column, lookUps),
  }))
  const mapping = columns.map((): Field | null => null)
  const taken = new Set<Field>()
  const take = ({ index, field }: Claim) => {
    if (mapping[index] !== null || (taken.has(field) && !SHARED_FIELDS.has(field))) return
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
