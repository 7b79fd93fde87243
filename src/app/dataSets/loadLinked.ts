/** A data set by its address. Another site is asked for nothing before the reader has agreed to it. */
import type { MemberResult } from './loadMember'

/** @param address as the link names it */
export const loadLinked = (address: string): Promise<MemberResult> =>
  Promise.resolve({
    status: 'unavailable',
    member: address,
    title: null,
    failure: { type: 'needs-consent' },
  })
