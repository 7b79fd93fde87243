/** One part of the screen: while its code is on its way it is empty; when it fails, a card says so and the others go on. */
import { Suspense, useEffect } from 'react'
import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useTranslations } from 'use-intl'
import styles from './Pane.module.css'
import { askAgain } from '@/ui/lazyPart'
import { siteAddress } from '@/ui/siteFiles'

interface PaneProps {
  readonly children: ReactNode
  /** Called once the part, or the card in its place, is on screen. */
  readonly onShown?: (() => void) | undefined
  /** Called once the card stands in its place; for a part that itself tells when it is shown. */
  readonly onFailed?: (() => void) | undefined
}

export function Pane({ children, onShown, onFailed }: PaneProps) {
  const t = useTranslations('app')
  return (
    <ErrorBoundary
      onReset={askAgain}
      fallbackRender={({ resetErrorBoundary }) => (
        <div className={styles.failed} role="alert">
          <Told onShown={onShown} />
          <Told onShown={onFailed} />
          <p>{t('paneFailed')}</p>
          <p>
            {t('paneFailedAdvice')} <a href={siteAddress('data/atlas.json')}>atlas.json</a>
          </p>
          <button type="button" className="button" onClick={resetErrorBoundary}>
            {t('retry')}
          </button>
        </div>
      )}
    >
      <Suspense fallback={null}>
        {children}
        <Told onShown={onShown} />
      </Suspense>
    </ErrorBoundary>
  )
}

/** Tells when what stands beside it in its boundary has been drawn. */
function Told({ onShown }: { readonly onShown: (() => void) | undefined }): null {
  useEffect(
    function tell() {
      onShown?.()
    },
    [onShown],
  )
  return null
}
