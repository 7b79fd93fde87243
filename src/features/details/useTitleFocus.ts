/**
 * Where focus goes when a record opens by keyboard, and where it comes back to: to the title, so that a reader
 * goes on from there; on closing, to what opened it or, if that is gone, to the record's own button. A record
 * opened by pointer leaves focus alone.
 */
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

export function useTitleFocus(recordId: string): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null)
  const latestId = useRef(recordId)

  useEffect(() => {
    latestId.current = recordId
  }, [recordId])

  useEffect(() => {
    const opener = document.activeElement
    const byKeyboard = opener instanceof HTMLElement && opener.matches(':focus-visible')
    if (byKeyboard) title.current?.focus()

    return () => {
      // After the panel is gone and what replaces it is drawn; only if nothing else took the focus meanwhile.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        const button = document.querySelector<HTMLElement>(`[data-record="${CSS.escape(latestId.current)}"]`)
        const back = byKeyboard && opener.isConnected && opener !== document.body ? opener : button
        back?.focus()
      })
    }
  }, [])

  return title
}
