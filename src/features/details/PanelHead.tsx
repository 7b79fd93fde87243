/** The head of a panel: what it is, the words that walk and close, and the title. */
import type { ReactNode, Ref } from 'react'
import { useTranslations } from 'use-intl/react'
import styles from './panel.module.css'

interface PanelHeadProps {
  readonly eyebrow: string
  readonly title: string
  readonly titleRef?: Ref<HTMLHeadingElement>
  /** Words before Close. */
  readonly steps?: ReactNode
  readonly onClose: () => void
}

export function PanelHead({ eyebrow, title, titleRef, steps, onClose }: PanelHeadProps) {
  const t = useTranslations('details')
  return (
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
      <h2 ref={titleRef} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
    </header>
  )
}
