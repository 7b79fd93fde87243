/** One part of the screen: when it fails, a card says so and the others go on working. */
import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useTranslations } from 'use-intl'
import styles from './Pane.module.css'

export function Pane({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('app')
  return (
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => (
        <div className={styles.failed} role="alert">
          <p>{t('paneFailed')}</p>
          <p>
            {t('paneFailedAdvice')} <a href="data/atlas.json">atlas.json</a>
          </p>
          <button type="button" className="button" onClick={resetErrorBoundary}>
            {t('retry')}
          </button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}
