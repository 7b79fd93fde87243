/**
 * Where focus goes when a panel opens by keyboard, and where it comes back to. A record takes it to its title,
 * so that a reader goes on from there; a party leaves it on the map, where the next country may follow. When a
 * panel closes under the focus, focus returns to what opened it or, if that is gone, to `home`. What is opened
 * by pointer leaves focus alone.
 */
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { focusWhenThere, isAtKeyboard } from '@/ui/focus'

interface PanelFocus {
  /** Selector of the control that stands for what the panel shows. */
  readonly home: string
  readonly takesFocus: boolean
}

/** @returns the ref of the panel's title */
export function usePanelFocus({ home, takesFocus }: PanelFocus): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null)
  const latestHome = useRef(home)

  useEffect(
    function rememberHome() {
      latestHome.current = home
    },
    [home],
  )

  useEffect(
    function takeFocus() {
      const opener = document.activeElement
      // A party opened from a name that is gone with its list must not leave the focus nowhere.
      if (isAtKeyboard() && (takesFocus || opener === document.body)) title.current?.focus()

      return function giveFocusBack() {
        if (!isAtKeyboard()) return
        // After what replaces the panel is drawn, and only if nothing else took the focus meanwhile.
        requestAnimationFrame(() => {
          if (document.activeElement !== document.body) return
          if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus()
          else focusWhenThere(latestHome.current)
        })
      }
    },
    [takesFocus],
  )

  return title
}

export const recordHome = (id: string): string => `[data-record="${CSS.escape(id)}"]`
export const countryHome = (id: string): string => `[data-country="${CSS.escape(id)}"]`
