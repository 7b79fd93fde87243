/** What is kept in this browser, and where a new data set would be; `null` until the browser has answered. */
import { useEffect, useState } from 'react'
import type { Keeping } from './useKeeping'
import type { Listing } from '@/adapters/storage/kept'

export function useListing(kept: Keeping['kept']): Listing | null {
  const [listing, setListing] = useState<Listing | null>(null)
  useEffect(
    function ask() {
      let wanted = true
      void kept.list().then((answer) => {
        if (wanted) setListing(answer)
      })
      return function forget() {
        wanted = false
      }
    },
    [kept],
  )
  return listing
}
