/**
 * The value by which a link filters the kind that a source has in its own words: "summit", « Sommet » is `summit`.
 * A word that is also a kind of ours, used otherwise (a "meeting" that somebody travelled to), stands apart from it.
 */
import { KINDS } from './schema'
import { remember } from '@/core/text/remember'
import { slugOf } from '@/core/text/slugOf'

const OURS: readonly string[] = [...KINDS, 'none']

export const kindFacet = remember((kindText: string): string => {
  const slug = slugOf(kindText)
  return OURS.includes(slug) ? `${slug}-text` : slug
})
