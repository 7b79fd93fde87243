/**
 * Loads the data sets that a link names, and has one atlas made of them, off the main thread where that can be. Total:
 * the answer is always a value.
 */
import type { ReadyAtlas } from '../loadAtlas'
import type { DataResult, Unavailable } from './dataResult'
import { takeMade } from './justMade'
import { loadMember } from './loadMember'
import { unpackAtlas } from '@/core/atlas/packAtlas'
import { localId } from '@/core/dataSets/dataSetId'
import type { MadeAtlas, MemberFile } from '@/core/dataSets/makeAtlas'
import { countryNameTable } from '@/i18n/countryNameTable'
import { withSession } from '@/workers/connectSession'

const ready = ({ atlas, problems }: MadeAtlas, withheld: readonly Unavailable[] = []): ReadyAtlas => ({
  status: 'ready',
  atlas: unpackAtlas(atlas),
  problems,
  withheld: withheld.map(({ member, title }) => title ?? member),
})

/** What is kept here was whole once. */
const unread = ({ member, name }: MemberFile): Unavailable => ({
  member,
  title: localId(member) === null ? null : name,
  failure: { type: localId(member) === null ? 'unreadable' : 'damaged' },
})

/** @param members of `data=`, at least one */
export async function loadDataSets(members: readonly string[], afresh: boolean): Promise<DataResult> {
  const atHand = takeMade(members)
  if (atHand !== null) return ready(atHand)

  const results = await Promise.all(members.map((member) => loadMember(member, afresh)))
  const missing = results.filter((result) => result.status === 'unavailable')
  const files = results.flatMap((result) => (result.status === 'found' ? [result.file] : []))
  // What lies elsewhere is asked about first, whatever stands beside it.
  const isAsking = missing.some(({ failure }) => failure.type === 'needs-consent')
  if (files.length === 0 || isAsking) return { status: 'unavailable', unavailable: missing }

  const { made, unread: failed } = await withSession((session) => session.atlasOf(files, countryNameTable()))
  const unavailable = [
    ...missing,
    ...files.filter(({ member }) => failed.includes(member)).map((file) => unread(file)),
  ]
  return made === null ? { status: 'unavailable', unavailable } : ready(made, unavailable)
}
