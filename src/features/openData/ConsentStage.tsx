/** Asks before the first byte is asked of another host, and names it. */
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './ConsentStage.module.css'
import { Facts } from './Facts'
import { ReadFirst } from './ReadFirst'
import { Ways } from './Ways'
import lettering from '@/ui/lettering.module.css'

interface ConsentStageProps {
  readonly host: string
  readonly address: string
  readonly onYes: () => void
  readonly onNo: () => void
}

export function ConsentStage({ host, address, onYes, onNo }: ConsentStageProps) {
  const t = useTranslations('openData')
  const named = { host, bdi: (chunks: ReactNode) => <bdi className={styles.host}>{chunks}</bdi> }
  return (
    <section>
      <ReadFirst as="h3" className={styles.title}>
        {t.rich('consentTitle', named)}
      </ReadFirst>
      <p className={styles.words}>{t.rich('consentBody', named)}</p>
      <p className={styles.words}>{t('consentLimits')}</p>
      <Facts facts={{ [t('consentAddress')]: <div className={lettering.code}>{address}</div> }} />
      <Ways>
        <button type="button" className="button" data-primary onClick={onYes}>
          {t('consentYes', { host })}
        </button>
        <button type="button" className="button" onClick={onNo}>
          {t('consentNo')}
        </button>
      </Ways>
    </section>
  )
}
