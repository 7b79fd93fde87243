/** The orders of the list, each with the message that names it. */
import type { Sort } from '@/core/view/view'

export const SORTS = [
  ['date', 'sortDate'],
  ['-date', 'sortDateDown'],
  ['from', 'sortFrom'],
  ['to', 'sortTo'],
  ['person', 'sortPerson'],
] as const satisfies readonly (readonly [Sort, string])[]
