/** Which data sets are asked for: by the link, by Back and Forward, or by the reader. */
import { useEffect, useState } from 'react'
import { linkAddress, linkQuery } from '../linkQuery'
import { plainMembers } from '@/core/dataSets/dataSetId'
import { formatPermalink, parsePermalink } from '@/core/view/permalink'

const viewOfAddress = () => parsePermalink(linkQuery(window.location)).view

/**
 * @returns the members of `data=`, and a way to ask for others; a new list is loaded anew, even of the same members,
 *   since what they stand for may have changed
 */
export function useDataSets(
  first: readonly string[],
): readonly [readonly string[], (members: readonly string[]) => void] {
  const [dataSets, setDataSets] = useState(() => plainMembers(first))

  useEffect(function followHistory() {
    const handlePopState = () => {
      const next = plainMembers(viewOfAddress().dataSets)
      setDataSets((before) => (before.join() === next.join() ? before : next))
    }
    window.addEventListener('popstate', handlePopState)
    return function unfollowHistory() {
      window.removeEventListener('popstate', handlePopState)
    }
  }, [])

  return [dataSets, setDataSets]
}

/**
 * Turns the address to the bundled data set, as a history entry of its own. @returns its members: none
 */
export function showBundled(): readonly string[] {
  try {
    window.history.pushState(null, '', linkAddress(formatPermalink({ ...viewOfAddress(), dataSets: [] })))
  } catch {
    // A refused history call costs the link, never the app.
  }
  return []
}
