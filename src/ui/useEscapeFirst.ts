/**
 * While `active`, Escape does `act` and nothing else: it is taken before any part of the page hears it. What the
 * browser does with it in a dialog or in a search field with text stays theirs.
 */
import { useEffect, useEffectEvent } from 'react'

/** In a search field with text in it, the key is the field's: it empties it. */
export const isEmptying = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value !== ''

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog') !== null

export function useEscapeFirst(active: boolean, act: () => void): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isEmptying(event.target) || isInDialog(event.target)) return
    event.stopPropagation()
    act()
  })
  useEffect(
    function listen() {
      if (!active) return undefined
      const handle = (event: KeyboardEvent) => handleKey(event)
      window.addEventListener('keydown', handle, true)
      return () => window.removeEventListener('keydown', handle, true)
    },
    [active],
  )
}
