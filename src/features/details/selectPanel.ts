/**
 * What stands in the details panel: the view decides, and nothing else. A record; else records chosen on the
 * map; else the one chosen party; else the two between which records are kept; else nothing.
 */
import type { AtlasState } from '@/store/createAtlasStore'
import { selectRecord } from '@/store/selectors'

export type Panel = 'record' | 'listed' | 'party' | 'pair'

export function selectPanel(state: AtlasState): Panel | null {
  if (selectRecord(state) !== null) return 'record'
  if (state.listed !== null) return 'listed'
  const { parties, part } = state.view
  if (parties.length === 1) return 'party'
  return parties.length === 2 && part === 'between' ? 'pair' : null
}
