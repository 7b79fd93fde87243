/**
 * A data set by its address. Another site is asked for nothing here: what the reader has agreed to read from it is at
 * hand already (`openData/LinkedPage.tsx`), and anything else is first asked about.
 */
import type { MemberResult } from './loadMember'
import { remoteFiles } from '../openData/remoteFiles'

/** @param address as the link names it */
export const loadLinked = (address: string): Promise<MemberResult> => {
  const loaded = remoteFiles.get(address)
  return Promise.resolve(
    loaded === undefined
      ? { status: 'unavailable', member: address, title: null, failure: { type: 'needs-consent' } }
      : { ...loaded.read, member: address, host: loaded.host },
  )
}
