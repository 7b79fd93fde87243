/** Instead of a blank page: what went wrong, and a way to try again. */
import { FAILURE_WORDS } from './failureWords'
import type { LoadFailure } from './loadAtlas'
import { PlainPage } from './PlainPage'
import type { Language } from '@/core/view/view'

interface FailurePageProps {
  readonly reason: LoadFailure
  readonly language: Language
  readonly onRetry: () => void
}

export function FailurePage({ reason, language, onRetry }: FailurePageProps) {
  return (
    <PlainPage language={language}>
      {(each) => {
        const words = FAILURE_WORDS[each]
        return (
          <>
            <h2>{words.title}</h2>
            <p>{words.reason(reason)}</p>
            <p>{words.advice}</p>
            <button type="button" className="button" onClick={onRetry}>
              {words.retry}
            </button>
          </>
        )
      }}
    </PlainPage>
  )
}
