/**
 * What stands in the details panel: the view decides, and nothing else. A record; else records chosen on the
 * map; else the one chosen party; else the two between which records are kept; else nothing. A code that stands
 * for no party has no panel: the notice on the link says all there is to say.
 */
import type { AtlasState } from './createAtlasStore'
import { selectRecordIndex } from './selectors'
import { isKnownParty } from '@/core/atlas/isKnownParty'

export type Panel = 'record' | 'listed' | 'party' | 'pair'

export function selectPanel(state: AtlasState): Panel | null {
  if (state.view.embed) return null
  if (selectRecordIndex(state) !== -1) return 'record'
  if (state.listed !== null) return 'listed'
  const { parties, part } = state.view
  if (!parties.every((id) => isKnownParty(id, state.atlas))) return null
  if (parties.length === 1) return 'party'
  return parties.length === 2 && part === 'between' ? 'pair' : null
}
