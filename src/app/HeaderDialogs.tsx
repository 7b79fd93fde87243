/** What is done with the view as a whole, each in a dialog: taken away, passed on. */
import { useTranslations } from 'use-intl'
import { ExportPanel, SharePanel } from './lazyParts'
import { Pane } from './Pane'
import { Dialog } from '@/ui/Dialog'

const PANELS = { export: ExportPanel, share: SharePanel } as const

export type DialogName = keyof typeof PANELS

export function DialogButtons({ onOpen }: { readonly onOpen: (name: DialogName) => void }) {
  const t = useTranslations('app')
  return (['export', 'share'] as const).map((name) => (
    <button key={name} type="button" className="button" aria-haspopup="dialog" onClick={() => onOpen(name)}>
      {t(name)}
    </button>
  ))
}

interface OpenDialogProps {
  readonly name: DialogName
  readonly onClose: () => void
}

export function OpenDialog({ name, onClose }: OpenDialogProps) {
  const t = useTranslations('app')
  const Panel = PANELS[name]
  return (
    <Dialog title={t(name)} onClose={onClose}>
      <Pane>
        <Panel />
      </Pane>
    </Dialog>
  )
}
