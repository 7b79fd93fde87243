/**
 * The last step of opening a file: the data set is kept in this browser and shown alone; the others stay in the
 * list of data sets, off. Where the browser keeps nothing it is shown all the same, from memory.
 */
import { hashBytes } from '../loadAtlas'
import { rememberOpened } from './loadMember'
import type { KeepResult } from '@/adapters/storage/keptDataSets'
import { keptDataSets } from '@/adapters/storage/keptDataSets'
import type { AtlasFile } from '@/core/atlas/schema'
import { encodeFile } from '@/core/dataSets/encodeFile'
import { localMember } from '@/core/dataSets/dataSetId'
import type { Provenance } from '@/core/dataSets/keptDataSet'
import type { AtlasStore } from '@/store/createAtlasStore'

/**
 * @param name the reader's, which becomes the title and, as a slug, the id
 * @param where `memory`: without keeping it, as the reader may ask after `no-room`
 * @returns what became of it; on a failure nothing has changed on screen
 */
export async function keepAndShow(
  store: AtlasStore,
  file: AtlasFile,
  name: string,
  provenance: Provenance,
  where?: 'browser' | 'memory',
): Promise<KeepResult> {
  const named: AtlasFile = { ...file, title: { fr: name, en: name } }
  const json = await encodeFile(named)
  const kept = await keptDataSets.keep({ json, records: file.records.length, provenance }, name, where)
  if (kept.status === 'failed') return kept
  const member = localMember(kept.id)
  rememberOpened(member, { status: 'read', file: named, problems: [], sha256: await hashBytes(json.buffer) })
  store.getState().setDataSets([member])
  return kept
}
