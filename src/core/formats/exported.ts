/**
 * Records that are taken away as a file, and what each file says of itself. The words come from whoever asks for
 * the file, in one language; the core has none.
 */
import type { Atlas } from '@/core/atlas/atlas'
import type { AtlasRecord } from '@/core/atlas/schema'
import type { Day } from '@/core/time/day'
import type { Language } from '@/core/view/view'

export interface Exported {
  readonly atlas: Atlas
  /** In the order in which they are shown; the filters have left them. */
  readonly records: readonly AtlasRecord[]
  readonly language: Language
  /** What the view shows: "Visites : Mali". */
  readonly title: string
  /** How many of how many, and by which filters: "2 fiches sur 4 : … . Filtres : … ." */
  readonly extent: string
  /** Whose data, its version and licence. */
  readonly credit: string
  /** On which day of the reader's. */
  readonly made: Day
  /** The view, absolute. */
  readonly link: string
  /** Of data from a host that nobody here has checked: "non vérifié, de example.org"; else `null`. */
  readonly provenance: string | null
}

/** Whether nothing is left out of the atlas. */
export const isWhole = ({ atlas, records }: Exported): boolean => records.length === atlas.records.length
