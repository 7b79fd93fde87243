/**
 * A drawer of the header that gives way: to Escape, to a press or the focus elsewhere, and to another record, tab,
 * view or language; not to the records that a search typed in it brings forward. Where the focus was inside, it goes back to the button that opened the drawer.
 */
import type { RefObject } from 'react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { AtlasState } from '@/store/createAtlasStore'
import { useAtlasStore } from '@/store/useAtlas'
import { useEscapeFirst } from '@/ui/useEscapeFirst'

interface Drawer<Part> {
  readonly open: Part | null
  readonly toggle: (part: Part, opener: HTMLElement) => void
  readonly close: () => void
}

const shownBy = ({ tab, view: { record, screen, language } }: AtlasState): string =>
  [tab, record, screen, language].join()

/** @param drawer where it is drawn, with nothing else in it */
export function useDrawer<Part>(drawer: RefObject<HTMLElement | null>): Drawer<Part> {
  const store = useAtlasStore()
  const [open, setOpen] = useState<Part | null>(null)
  const opener = useRef<HTMLElement>(null)
  const isOpen = open !== null

  const close = () => {
    if (drawer.current?.contains(document.activeElement) === true) opener.current?.focus()
    setOpen(null)
  }
  const toggle = (part: Part, button: HTMLElement) => {
    opener.current = button
    setOpen(part === open ? null : part)
  }
  useEscapeFirst(isOpen, () => {
    opener.current?.focus()
    setOpen(null)
  })

  const giveWay = useEffectEvent(close)
  const handleElsewhere = useEffectEvent(({ target }: Event) => {
    // The header's own buttons say themselves what they do.
    if (target instanceof Element && target.closest('header')?.contains(drawer.current) !== true) close()
  })
  useEffect(
    function watchElsewhere() {
      if (!isOpen) return undefined
      const handle = (event: Event) => handleElsewhere(event)
      const unsubscribe = store.subscribe((state, before) => {
        const isSearch = state.view.search !== before.view.search
        if (!isSearch && shownBy(state) !== shownBy(before)) giveWay()
      })
      document.addEventListener('pointerdown', handle, true)
      document.addEventListener('focusin', handle)
      return function stopWatching() {
        unsubscribe()
        document.removeEventListener('pointerdown', handle, true)
        document.removeEventListener('focusin', handle)
      }
    },
    [isOpen, store],
  )

  return { open, toggle, close }
}
