/** Loads the data sets that a link names, and makes one atlas of them. Total: the answer is always a value. */
import { loadMember } from './loadMember'
import type { DataResult } from './otherData'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { countryNames } from '@/i18n/countryNames'

/** @param members of `data=`, at least one */
export async function loadDataSets(members: readonly string[], afresh: boolean): Promise<DataResult> {
  const results = await Promise.all(members.map((member) => loadMember(member, afresh)))
  const unavailable = results.filter((result) => result.status === 'unavailable')
  const [source] = results.filter((result) => result.status === 'read')
  if (source === undefined) return { status: 'unavailable', unavailable }
  const withheld = unavailable.map(({ member, title }) => title ?? member)
  const { file, problems, sha256 } = source
  return { status: 'ready', atlas: buildAtlas(file, sha256, countryNames), problems, withheld }
}
