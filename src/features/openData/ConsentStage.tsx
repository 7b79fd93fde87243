/** Asks before the first byte is asked of another host, and names it. */
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './openData.module.css'

interface ConsentStageProps {
  readonly host: string
  readonly address: string
  readonly onYes: () => void
  readonly onNo: () => void
}

export function ConsentStage({ host, address, onYes, onNo }: ConsentStageProps) {
  const t = useTranslations('openData')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(function takeFocus() {
    heading.current?.focus()
  }, [])
  const named = { host, bdi: (chunks: ReactNode) => <bdi className={styles.host}>{chunks}</bdi> }
  return (
    <section className={styles.consent}>
      <h3 ref={heading} tabIndex={-1} className={styles.question}>
        {t.rich('consentTitle', named)}
      </h3>
      <p>{t.rich('consentBody', named)}</p>
      <p>{t('consentLimits')}</p>
      <dl className={styles.facts}>
        <dt>{t('consentAddress')}</dt>
        <dd className={styles.code}>{address}</dd>
      </dl>
      <div className={styles.actions}>
        <button type="button" className="button" data-primary onClick={onYes}>
          {t('consentYes', { host })}
        </button>
        <button type="button" className="button" onClick={onNo}>
          {t('consentNo')}
        </button>
      </div>
    </section>
  )
}
