/** Instead of a blank page: what went wrong, in the reader's language first, and a way to try again. */
import { useLayoutEffect } from 'react'
import { FAILURE_WORDS } from './failureWords'
import styles from './FailurePage.module.css'
import type { LoadFailure } from './loadAtlas'
import { markState } from './markState'
import type { Language } from '@/core/view/view'

interface FailurePageProps {
  readonly reason: LoadFailure
  readonly language: Language
  readonly onRetry: () => void
}

export function FailurePage({ reason, language, onRetry }: FailurePageProps) {
  useLayoutEffect(
    function markFailed() {
      document.documentElement.lang = language
      markState('failed')
    },
    [language],
  )

  const languages: readonly Language[] = language === 'fr' ? ['fr', 'en'] : ['en', 'fr']
  return (
    <main className={styles.page}>
      <h1 className={styles.wordmark} translate="no">
        Axes
      </h1>
      {languages.map((each) => {
        const words = FAILURE_WORDS[each]
        return (
          <section
            key={each}
            lang={each}
            className={styles.block}
            role={each === language ? 'alert' : undefined}
          >
            <h2 className={styles.title}>{words.title}</h2>
            <p>{words.reason(reason)}</p>
            <p>{words.advice}</p>
            <button type="button" className="button" onClick={onRetry}>
              {words.retry}
            </button>
          </section>
        )
      })}
    </main>
  )
}
