/**
 * One data set by the name that a link has for it: the bundled one, one kept in this browser, or an address.
 *
 * What a reader has just opened is at hand already (`rememberOpened`): it is not read again from where it was
 * kept.
 */
import type { ReadFile } from '../loadAtlas'
import { fetchAtlasFile, readAtlasFile } from '../loadAtlas'
import type { DataSetFailure, MemberResult, Source } from './dataResult'
import { remoteFiles } from '../openData/remoteFiles'
import { keptDataSets } from '@/adapters/storage/keptDataSets'
import { BUNDLED, localId } from '@/core/dataSets/dataSetId'
import { hostOf } from '@/core/dataSets/keptDataSet'
import { namedFile } from '@/core/dataSets/labelFile'

const ATLAS = 'data/atlas.json'

const unavailable = (member: string, failure: DataSetFailure, title: string | null = null): MemberResult => ({
  status: 'unavailable',
  member,
  title,
  failure,
})

const opened = new Map<string, ReadFile & Pick<Source, 'host'>>()

/** Lets the next loading of `member` take what was opened just now. */
export function rememberOpened(member: string, read: ReadFile & Pick<Source, 'host'>): void {
  opened.clear()
  opened.set(member, read)
}

async function loadKept(member: string, id: string): Promise<MemberResult> {
  const kept = await keptDataSets.open(id)
  if (kept.status === 'failed') return unavailable(member, { type: kept.reason }, kept.title)
  const read = await readAtlasFile(kept.json.buffer)
  return read.status === 'failed'
    ? unavailable(member, { type: 'damaged' }, kept.title)
    : { ...read, member, host: hostOf(kept.provenance), file: namedFile(read.file, kept.title) }
}

/**
 * A data set by its address. Another site is asked for nothing here: what the reader has agreed to read from it is at
 * hand already (`openData/LinkedPage.tsx`), and anything else is first asked about.
 */
function loadLinked(address: string): MemberResult {
  const loaded = remoteFiles.get(address)
  return loaded === undefined
    ? unavailable(address, { type: 'needs-consent' })
    : { ...loaded.read, member: address, host: loaded.host }
}

export async function loadMember(member: string, afresh: boolean): Promise<MemberResult> {
  const atHand = opened.get(member)
  if (atHand !== undefined) {
    opened.delete(member)
    return { ...atHand, member }
  }
  const id = localId(member)
  if (id !== null) return loadKept(member, id)
  if (member !== BUNDLED) return loadLinked(member)
  const read = await fetchAtlasFile(ATLAS, afresh)
  return read.status === 'failed'
    ? unavailable(member, { type: 'unreadable' })
    : { ...read, member, host: null }
}
