/**
 * What stands in the dialog "Open a file": choosing, reading, checking, in one place after another. A file may be
 * dropped or pasted at any time. Nothing is kept before the reader says so at the end.
 */
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Arrival } from './arrival'
import { ChooseStage } from './ChooseStage'
import { ConsentStage } from './ConsentStage'
import { DropVeil } from './DropVeil'
import { FileButton } from './FileButton'
import styles from './OpenPanel.module.css'
import { PreviewStage } from './PreviewStage'
import type { StartReading } from './reading'
import { ReadingStage } from './ReadingStage'
import { RejectionNote } from './RejectionNote'
import { useArrivals } from './useArrivals'
import type { Keeping } from './useKeeping'
import type { Source } from './useOpening'
import { fileSource, useOpening } from './useOpening'
import { LazyWords } from '@/i18n/LazyWords'

export interface OpenPanelProps {
  readonly startReading: StartReading
  readonly keeping: Keeping
  /** Goes where an address may be read from, once the reader has agreed to it. */
  readonly onAgreed: (address: string) => void
  /** What was dropped on the page, or is to be checked and kept. */
  readonly first?: Arrival | Source | undefined
}

export function OpenPanel(props: OpenPanelProps) {
  return (
    <LazyWords of="openData">
      <Stages {...props} />
    </LazyWords>
  )
}

function Stages({ startReading, keeping, onAgreed, first }: OpenPanelProps) {
  const t = useTranslations('openData')
  const { stage, open, ask, arrive, stop, startOver } = useOpening(startReading, t('pasted'), first ?? null)
  const isOver = useArrivals(arrive)
  const isChoosing = stage.type === 'choose'
  const field = useRef<HTMLInputElement>(null)
  const wasChoosing = useRef(first !== undefined)
  useEffect(
    function takeFocus() {
      // What had it is gone, the button that stopped, the answer that was no; at first it only closes the dialog.
      if (isChoosing && !wasChoosing.current) field.current?.focus()
      wasChoosing.current = isChoosing
    },
    [isChoosing],
  )

  return (
    <>
      {isOver && <DropVeil />}
      {stage.type === 'choose' && stage.rejection !== null && <RejectionNote {...stage.rejection} />}
      {isChoosing && <p className={styles.intro}>{t('intro')}</p>}
      {/* One field for all stages: whoever has chosen a wrong file chooses another without going back. */}
      <div className={styles.chooser} data-first={isChoosing || undefined}>
        <FileButton field={field} isPrimary={isChoosing} onFile={(file) => open(fileSource(file))}>
          {isChoosing ? t('choose') : t('otherFile')}
        </FileButton>
        {isChoosing && <p>{t('orDrop')}</p>}
      </div>
      {stage.type === 'choose' && <ChooseStage onAddress={ask} wasStopped={stage.wasStopped} />}
      {stage.type === 'consent' && (
        <ConsentStage {...stage} onYes={() => onAgreed(stage.address)} onNo={startOver} />
      )}
      {stage.type === 'reading' && (
        <ReadingStage
          name={stage.source.file.name}
          bytes={stage.source.file.size}
          progress={stage.progress}
          onStop={stop}
        />
      )}
      {stage.type === 'preview' && (
        <PreviewStage
          // A file of its own: nothing of the one before is left.
          key={stage.source.file.name + String(stage.source.file.lastModified)}
          source={stage.source}
          reading={stage.reading}
          first={stage.preview}
          keeping={keeping}
        />
      )}
    </>
  )
}
