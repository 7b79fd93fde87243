/** Which records are meetings: points of the map, whose journeys are not recorded. Found once for each atlas. */
import type { Atlas } from '@/core/atlas/atlas'
import { oncePerAtlas } from '@/core/atlas/oncePer'
import { SPLIT } from '@/core/atlas/recordTraits'

const MEETING = SPLIT.indexOf('meeting')

/** By record index: 1 for a meeting. */
export const meetingsOf = oncePerAtlas(({ columns }: Pick<Atlas, 'columns'>): Uint8Array =>
  columns.part.map((part) => (part === MEETING ? 1 : 0)),
)
