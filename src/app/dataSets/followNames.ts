/** Data sets that are shown under another name than the reader has just given them, here or in another tab. */
import type { KeptDataSets } from '@/adapters/storage/kept'
import type { AtlasDataSet } from '@/core/atlas/atlas'
import { localMember } from '@/core/dataSets/dataSetId'

/**
 * @param shown as the atlas on screen has them
 * @param onRenamed called once at most
 * @returns its undo
 */
export function followNames(
  kept: Pick<KeptDataSets, 'list' | 'listen'>,
  shown: readonly AtlasDataSet[],
  onRenamed: () => void,
): () => void {
  const titles = new Map(shown.map(({ id, title }) => [id, Object.values(title)]))
  let isFollowing = true
  const compare = async () => {
    const { dataSets } = await kept.list()
    const isRenamed = dataSets.some(
      ({ status, id, title }) => status === 'kept' && titles.get(localMember(id))?.includes(title) === false,
    )
    if (!isRenamed || !isFollowing) return
    stop()
    onRenamed()
  }
  const stopListening = kept.listen((isBusy) => {
    if (!isBusy) void compare()
  })
  const stop = () => {
    isFollowing = false
    stopListening()
  }
  return stop
}
