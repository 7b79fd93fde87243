/**
 * One Tab stop for a row of buttons: the arrow keys walk through them, Home and End go to the ends
 * (ARIA Authoring Practices, toolbar).
 */
import { useState } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'

interface Toolbar {
  /** Which of the buttons holds the Tab stop. */
  readonly stop: number
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

const buttonsOf = (toolbar: HTMLElement): readonly HTMLElement[] => [
  ...toolbar.querySelectorAll<HTMLElement>('button'),
]

/** What the layout hides takes no focus; a browser that cannot tell hides nothing here. */
const isShown = (button: HTMLElement): boolean =>
  !('checkVisibility' in button) || button.checkVisibility({ visibilityProperty: true })

/** Spread `onKeyDown` and `onFocus` on the row; button `i` has `tabIndex` 0 when `stop` is `i`, else -1. */
export function useToolbar(): Toolbar {
  const [stop, setStop] = useState(0)
  return {
    stop,
    onKeyDown: (event) => {
      const buttons = buttonsOf(event.currentTarget).filter(isShown)
      const at = buttons.findIndex((button) => button === document.activeElement)
      const next = {
        ArrowRight: at + 1,
        ArrowDown: at + 1,
        ArrowLeft: at - 1,
        ArrowUp: at - 1,
        Home: 0,
        End: buttons.length - 1,
      }[event.key]
      if (next === undefined) return
      event.preventDefault()
      event.stopPropagation()
      buttons[(next + buttons.length) % buttons.length]?.focus()
    },
    onFocus: (event) => {
      const at = buttonsOf(event.currentTarget).findIndex((button) => button === event.target)
      if (at !== -1) setStop(at)
    },
  }
}
