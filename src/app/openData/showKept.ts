/** Shows a data set that has just been kept, alone: in the atlas that its reading makes, which need not be read back. */
import { rememberMade } from '../dataSets/justMade'
import { localMember } from '@/core/dataSets/dataSetId'
import { hostOf } from '@/core/dataSets/keptDataSet'
import type { JustKept } from '@/features/openData/useKeeping'
import type { AtlasStore } from '@/store/createAtlasStore'

/**
 * It is kept whatever happens here: where the atlas could not be made it is loaded like any other. Once the reading is
 * stopped, as by closing the dialog, nothing is shown and the promise stays open: it is kept, and listed.
 */
export async function showKept(
  store: AtlasStore,
  id: string,
  { name, sha256, provenance, reading }: JustKept,
): Promise<void> {
  const member = localMember(id)
  const made = await reading.atlas({ member, host: hostOf(provenance), name, sha256 }).catch(() => null)
  if (made !== null) rememberMade(member, made)
  store.getState().setDataSets([member])
}
