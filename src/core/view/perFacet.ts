/** A value for each facet. */
import type { Facet } from './view'
import { FACETS } from './view'

/** @param valueOf is given the facet and its number among all */
export const perFacet = <T>(valueOf: (facet: Facet, number: number) => T) =>
  Object.fromEntries(FACETS.map((facet, i) => [facet, valueOf(facet, i)])) as { readonly [F in Facet]: T }
