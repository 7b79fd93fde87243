/**
 * Which addresses of other hosts the reader has agreed to, in this tab, and the one document that may ask them.
 *
 * `open.html` is the same app under a policy of its own, which alone allows to connect to other hosts
 * (`scripts/build/openPage.ts`). The main document asks, and goes on there with the same view; an agreement holds as
 * long as the tab.
 */
import { siteAddress } from '@/ui/siteFiles'

const KEY = 'axes-agreed'

/** Where a tab may keep nothing: as long as the document. */
const agreed = new Set<string>()

const noted = (): readonly string[] => {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
  } catch {
    return []
  }
}

/** Whether this document may connect to other hosts. */
export const mayConnect = (): boolean => document.documentElement.dataset['connects'] !== undefined

export const hasAgreed = (address: string): boolean => agreed.has(address) || noted().includes(address)

export function noteAgreement(address: string): void {
  agreed.add(address)
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...new Set([...noted(), address])]))
  } catch {
    // It will be asked once more, over there.
  }
}

/** Goes on in the document that may act on an agreement. @param query of the view that is to be shown there */
export const goOnThere = (query: string): void =>
  window.location.assign(`${siteAddress('open.html')}?${query}`)
