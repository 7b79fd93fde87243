/**
 * The file of a data set by the name that a link has for it: the bundled one, one kept in this browser, or an
 * address.
 */
import { fetchAtlasFile } from '../loadAtlas'
import type { DataSetFailure, MemberResult } from './dataResult'
import { remoteFiles } from '../openData/remoteFiles'
import { keptDataSets } from '@/adapters/storage/keptDataSets'
import { BUNDLED, localId } from '@/core/dataSets/dataSetId'
import { hostOf } from '@/core/dataSets/keptDataSet'
import { asItStands } from '@/core/dataSets/packing'

const ATLAS = 'data/atlas.json'

const unavailable = (member: string, failure: DataSetFailure, title: string | null = null): MemberResult => ({
  status: 'unavailable',
  member,
  title,
  failure,
})

async function loadKept(member: string, id: string): Promise<MemberResult> {
  const kept = await keptDataSets.open(id)
  if (kept.status === 'failed') return unavailable(member, { type: kept.reason }, kept.title)
  const { content, title, provenance } = kept
  return {
    status: 'found',
    file: { member, host: hostOf(provenance), name: title, sha256: null, content },
  }
}

/**
 * A data set by its address. Another site is asked for nothing here: what the reader has agreed to read from it is at
 * hand already (`openData/LinkedPage.tsx`), and anything else is first asked about.
 */
function loadLinked(address: string): MemberResult {
  const loaded = remoteFiles.get(address)
  if (loaded === undefined) return unavailable(address, { type: 'needs-consent' })
  const { host, sha256, content } = loaded
  return { status: 'found', file: { member: address, host, name: null, sha256, content } }
}

export async function loadMember(member: string, afresh: boolean): Promise<MemberResult> {
  const id = localId(member)
  if (id !== null) return loadKept(member, id)
  if (member !== BUNDLED) return loadLinked(member)
  const fetched = await fetchAtlasFile(ATLAS, afresh)
  if (fetched.status === 'failed') return unavailable(member, { type: 'unreadable' })
  const content = asItStands(new Uint8Array(fetched.bytes))
  return { status: 'found', file: { member, host: null, name: null, sha256: null, content } }
}
