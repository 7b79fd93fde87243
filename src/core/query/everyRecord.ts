/** All records of an atlas: one list for whoever asks, so that what is worked out of it is worked out once. */
import type { Atlas } from '@/core/atlas/atlas'
import { oncePerAtlas } from '@/core/atlas/oncePer'

/** Record indices in time order. Not to be changed. */
export const everyRecord = oncePerAtlas(({ columns }: Pick<Atlas, 'columns'>): Uint32Array =>
  Uint32Array.from({ length: columns.size }, (_, i) => i),
)
