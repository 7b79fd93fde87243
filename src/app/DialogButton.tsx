/** A button of the header, and the dialog of the same name that it opens. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Pane } from './Pane'
import { Dialog } from '@/ui/Dialog'

interface DialogButtonProps {
  readonly title: string
  readonly children: ReactNode
}

export function DialogButton({ title, children }: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {title}
      </button>
      {isOpen && (
        <Dialog title={title} onClose={() => setOpen(false)}>
          <Pane>{children}</Pane>
        </Dialog>
      )}
    </>
  )
}
