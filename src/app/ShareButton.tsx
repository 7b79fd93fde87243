/** Opens the dialog from which the view is passed on. */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { SharePanel } from './lazyParts'
import { Pane } from './Pane'
import { Dialog } from '@/ui/Dialog'

export function ShareButton() {
  const t = useTranslations('app')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('share')}
      </button>
      {isOpen && (
        <Dialog title={t('share')} onClose={() => setOpen(false)}>
          <Pane>
            <SharePanel />
          </Pane>
        </Dialog>
      )}
    </>
  )
}
