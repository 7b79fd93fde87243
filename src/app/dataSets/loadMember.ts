/**
 * One data set by the name that a link has for it: the bundled one, one kept in this browser, or an address.
 *
 * What a reader has just opened is at hand already (`rememberOpened`): it is not read again from where it was
 * kept.
 */
import type { ReadFile } from '../loadAtlas'
import { fetchAtlasFile, readAtlasFile } from '../loadAtlas'
import { loadLinked } from './loadLinked'
import type { DataSetFailure, Unavailable } from './otherData'
import { keptDataSets } from '@/adapters/storage/keptDataSets'
import type { AtlasFile } from '@/core/atlas/schema'
import { BUNDLED, localId } from '@/core/dataSets/dataSetId'

/** A data set as it goes into the atlas. */
export interface Source extends ReadFile {
  readonly member: string
}

export type MemberResult = Source | ({ readonly status: 'unavailable' } & Unavailable)

const ATLAS = 'data/atlas.json'

export const unavailable = (
  member: string,
  failure: DataSetFailure,
  title: string | null = null,
): MemberResult => ({ status: 'unavailable', member, title, failure })

const opened = new Map<string, ReadFile>()

/** Lets the next loading of `member` take what was opened just now. */
export function rememberOpened(member: string, read: ReadFile): void {
  opened.clear()
  opened.set(member, read)
}

/** The reader's name stands for the data set, unless it is the file's own in one of its languages. */
const named = (file: AtlasFile, title: string): AtlasFile =>
  Object.values(file.title).includes(title) ? file : { ...file, title: { fr: title, en: title } }

async function loadKept(member: string, id: string): Promise<MemberResult> {
  const kept = await keptDataSets.open(id)
  if (kept.status === 'failed') return unavailable(member, { type: kept.reason }, kept.title)
  const read = await readAtlasFile(kept.json.buffer)
  return read.status === 'failed'
    ? unavailable(member, { type: 'damaged' }, kept.title)
    : { ...read, member, file: named(read.file, kept.title) }
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
  return read.status === 'failed' ? unavailable(member, { type: 'unreadable' }) : { ...read, member }
}
