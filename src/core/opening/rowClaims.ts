/**
 * The claims of a row: on what each of its facts rests, where the table says so in the columns that an export has
 * (`recordRow.ts`). A capital that stands in for an end is assumed, whatever the table says of that end.
 *
 * Quotations and premises stay in the file that has the articles: the claim of a row is a basis and no more.
 */
import type { Field } from './opening'
import type { Placed } from './placeFinder'
import type { Row } from './rowCells'
import type { CellReport } from './rowReport'
import type { Basis, Claim } from '@/core/atlas/schema'
import { BASES } from '@/core/atlas/schema'
import { fold } from '@/core/text/fold'

const FACTS = [
  ['date', 'basisOfDate'],
  ['year', 'basisOfYear'],
  ['sends', 'basisOfSends'],
  ['hosts', 'basisOfHosts'],
  ['origin', 'basisOfOrigin'],
  ['place', 'basisOfPlace'],
] as const satisfies readonly (readonly [fact: string, field: Field])[]
type Fact = (typeof FACTS)[number][0]

export const BASIS_FIELDS: readonly Field[] = FACTS.map(([, field]) => field)

/** `undefined` for a word that is none of the four. */
const basisIn = (text: string): Basis | undefined => BASES.find((basis) => basis === fold(text))

/** Whether the row says of an end that nothing says where it is. */
export const saysAbsent = (row: Row, end: 'origin' | 'place'): boolean =>
  basisIn(row.text(end === 'origin' ? 'basisOfOrigin' : 'basisOfPlace')) === 'absent'

/** The claims by the ends for which a capital stands in; many records share them, and nothing writes into them. */
export interface RowClaims {
  readonly neither: Claim[]
  readonly origin: Claim[]
  readonly place: Claim[]
  readonly both: Claim[]
}

const NONE: never[] = []

function claimsBy(bases: ReadonlyMap<Fact, Basis>): RowClaims {
  const claimsWith = (...ends: readonly Fact[]): Claim[] =>
    FACTS.flatMap(([fact]): Claim[] => {
      const basis = ends.includes(fact) ? 'assumed' : bases.get(fact)
      return basis === undefined ? NONE : [{ fact, basis, evidence: NONE, premises: NONE }]
    })
  return {
    neither: bases.size === 0 ? NONE : claimsWith(),
    origin: claimsWith('origin'),
    place: claimsWith('place'),
    both: claimsWith('origin', 'place'),
  }
}

/** Of a row that says nothing of its grounds, as nearly all do. */
const UNSAID = claimsBy(new Map())

export function claimsOfRow(row: Row, report: CellReport): RowClaims {
  const bases = new Map<Fact, Basis>()
  for (const [fact, field] of FACTS) {
    const cell = row.get(field)
    if (cell.text === '') continue
    const basis = basisIn(cell.text)
    if (basis === undefined) report.empty(cell, 'unknown-word')
    else bases.set(fact, basis)
  }
  return bases.size === 0 ? UNSAID : claimsBy(bases)
}

/** @param from `null` of a meeting */
export const endsAssumed = (from: Placed | null, to: Placed): keyof RowClaims => {
  if (from?.assumed === true) return to.assumed ? 'both' : 'origin'
  return to.assumed ? 'place' : 'neither'
}
