/** What is done with the view as a whole, each in a dialog: other data opened, taken away, passed on. */
import { useTranslations } from 'use-intl'
import { DataSetsPanel, ExportPanel, OpenData, SharePanel } from './lazyParts'
import { Pane } from './Pane'
import type { Arrival } from '@/features/openData/arrival'
import type { Source } from '@/features/openData/useOpening'
import { Dialog } from '@/ui/Dialog'
import { Toolbar } from '@/ui/Toolbar'

const PANELS = { dataSets: DataSetsPanel, open: OpenData, export: ExportPanel, share: SharePanel } as const

export type DialogName = keyof typeof PANELS

interface DialogButtonsProps {
  readonly className: string | undefined
  readonly onOpen: (name: DialogName) => void
}

export function DialogButtons({ className, onOpen }: DialogButtonsProps) {
  const t = useTranslations('app')
  return (
    <Toolbar className={className} label={t('dialogs')}>
      {(tabIndexOf) =>
        (['open', 'export', 'share'] as const).map((name, i) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-haspopup="dialog"
            tabIndex={tabIndexOf(i)}
            onClick={() => onOpen(name)}
          >
            {t(name)}
          </button>
        ))
      }
    </Toolbar>
  )
}

interface OpenDialogProps {
  readonly name: DialogName
  /** What was dropped or pasted, or is to be checked. */
  readonly first?: Arrival | Source
  readonly onClose: () => void
  /** Goes on to another dialog. */
  readonly onGo?: (name: DialogName) => void
}

export function OpenDialog({ name, first, onClose, onGo }: OpenDialogProps) {
  const t = useTranslations('app')
  const Panel = PANELS[name]
  return (
    <Dialog title={t(name)} isWide={name === 'open'} onClose={onClose}>
      <Pane>
        <Panel first={first} onClose={onClose} onOpenFile={() => onGo?.('open')} />
      </Pane>
    </Dialog>
  )
}
