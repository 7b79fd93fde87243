/**
 * A panel of details: the region, what it is, the words that walk and close, and the title. Escape closes it while
 * the focus is inside; from elsewhere Escape clears the selection alone, so that no filter is dropped unseen.
 */
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import styles from './panel.module.css'
import { presentation } from './presentation'
import { PresentationContext } from '@/record/presentation'
import { useAtlas } from '@/store/useAtlas'

interface PanelProps {
  readonly eyebrow: string
  readonly title: string
  readonly titleRef?: Ref<HTMLHeadingElement>
  /** Words before Close. */
  readonly steps?: ReactNode
  readonly onClose: () => void
  readonly children?: ReactNode
}

export function Panel({ eyebrow, title, titleRef, steps, onClose, children }: PanelProps) {
  const t = useTranslations('details')
  const atlas = useAtlas((state) => state.atlas)
  const shown = useMemo(() => ({ ...presentation, atlas }), [atlas])
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  return (
    <section className={styles.panel} aria-label={t('region')} onKeyDown={handleKey}>
      <header>
        <div className={styles.bar}>
          <span>{eyebrow}</span>
          <span className={styles.barEnd}>
            {steps}
            <button type="button" className={styles.word} onClick={onClose}>
              {t('close')} <span aria-hidden="true">×</span>
            </button>
          </span>
        </div>
        <h2 ref={titleRef} id="details-title" className={styles.title} tabIndex={-1}>
          {title}
        </h2>
      </header>
      <PresentationContext value={shown}>{children}</PresentationContext>
    </section>
  )
}
