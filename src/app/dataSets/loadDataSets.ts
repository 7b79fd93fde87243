/**
 * Loads the data sets that a link names, and has one atlas made of them, off the main thread where that can be.
 */
import type { ReadyAtlas } from '../loadAtlas'
import type { DataResult, Unavailable } from './dataResult'
import { takeMade } from './justMade'
import { loadMember } from './loadMember'
import { prepareAtlas } from './prepareAtlas'
import { unpackAtlas } from '@/core/atlas/packAtlas'
import { localId } from '@/core/dataSets/dataSetId'
import type { MadeAtlas, MadeOfFiles, MemberFile } from '@/core/dataSets/makeAtlas'
import { countryNameTable } from '@/i18n/countryNameTable'
import { connectData } from '@/workers/connectData'

async function ready(made: MadeAtlas, withheld: readonly Unavailable[] = []): Promise<ReadyAtlas> {
  const atlas = unpackAtlas(made.atlas)
  await prepareAtlas(atlas)
  return {
    status: 'ready',
    atlas,
    problems: made.problems,
    withheld: withheld.map(({ member, title }) => title ?? member),
  }
}

/** What is kept here was whole once. */
const unread = ({ member, name }: MemberFile): Unavailable => ({
  member,
  title: localId(member) === null ? null : name,
  failure: { type: localId(member) === null ? 'unreadable' : 'damaged' },
})

/** Where the making itself fails, as for want of memory, none could be read. */
async function makeOf(files: readonly MemberFile[]): Promise<MadeOfFiles> {
  const { ask, close } = await connectData()
  const made = await ask((parts) => parts.files.atlas(files, countryNameTable())).catch(() => null)
  close()
  return made ?? { made: null, unread: files.map(({ member }) => member) }
}

/** Rejects when the code that reads files cannot be fetched. @param members of `data=`, at least one */
export async function loadDataSets(members: readonly string[], afresh: boolean): Promise<DataResult> {
  const atHand = takeMade(members)
  if (atHand !== null) return ready(atHand)

  const results = await Promise.all(members.map((member) => loadMember(member, afresh)))
  const missing = results.filter((result) => result.status === 'unavailable')
  const files = results.flatMap((result) => (result.status === 'found' ? [result.file] : []))
  // What lies elsewhere is asked about first, whatever stands beside it.
  const isAsking = missing.some(({ failure }) => failure.type === 'needs-consent')
  if (files.length === 0 || isAsking) return { status: 'unavailable', unavailable: missing }

  const { made, unread: failed } = await makeOf(files)
  const unavailable = [
    ...missing,
    ...files.filter(({ member }) => failed.includes(member)).map((file) => unread(file)),
  ]
  return made === null ? { status: 'unavailable', unavailable } : ready(made, unavailable)
}
