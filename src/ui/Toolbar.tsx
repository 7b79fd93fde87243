/** A row of buttons that is one Tab stop; the arrow keys walk through them. */
import type { ReactNode } from 'react'
import { useToolbar } from './useToolbar'

interface ToolbarProps {
  /** What the buttons are called together. */
  readonly label: string
  readonly className?: string | undefined
  /** Draws the buttons; `tabIndexOf(i)` is the `tabIndex` of button `i`. */
  readonly children: (tabIndexOf: (i: number) => 0 | -1) => ReactNode
}

export function Toolbar({ label, className, children }: ToolbarProps) {
  const { stop, onKeyDown, onFocus } = useToolbar()
  return (
    <div className={className} role="toolbar" aria-label={label} onKeyDown={onKeyDown} onFocus={onFocus}>
      {children((i) => (i === stop ? 0 : -1))}
    </div>
  )
}
