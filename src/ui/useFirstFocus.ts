/**
 * Of what stands in a dialog: its first control takes the focus. The dialog opens before its content has come; until
 * then the focus is on the button that closes it, which nobody came for.
 */
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** @param isThere whether the controls are */
export function useFirstFocus<E extends HTMLElement>(isThere = true): RefObject<E | null> {
  const content = useRef<E>(null)
  useEffect(
    function takeFocus() {
      if (isThere) content.current?.querySelector<HTMLElement>(':is(input, button):enabled')?.focus()
    },
    [isThere],
  )
  return content
}
