/** Which ends of a record are inferred or assumed, kept as a column: a bit for each end. */
import { isGuessed } from './recordTraits'
import type { AtlasRecord } from './schema'

export const GUESSED_ORIGIN = 1
export const GUESSED_PLACE = 2

export const guessedEnds = (record: AtlasRecord): number =>
  (isGuessed(record, 'origin') ? GUESSED_ORIGIN : 0) | (isGuessed(record, 'place') ? GUESSED_PLACE : 0)
