/** The address of something in memory, as long as it is shown. */
import { useEffect, useState } from 'react'

/** @returns `undefined` at first, and of `null` */
export function useBlobAddress(content: Blob | null): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(
    function give() {
      if (content === null) return undefined
      const made = URL.createObjectURL(content)
      // oxlint-disable-next-line react/set-state-in-effect -- an address lives no longer than its effect
      setAddress(made)
      return function takeBack() {
        URL.revokeObjectURL(made)
      }
    },
    [content],
  )
  return address
}
