/**
 * A file that was read, as the reader's choices have it: each change is applied at once to what was read. The
 * last change wins, whatever the order in which answers come; until its answer is there the last one stands.
 */
import { useEffect, useRef, useState } from 'react'
import type { FileProblem } from './problems'
import type { Reading } from './reading'
import type { OpeningChoices, RowIssue } from '@/core/opening/opening'
import type { Preview } from '@/core/opening/openingSession'

interface Understood {
  readonly preview: Preview
  /** What was asked for last; the preview may still be of the one before. */
  readonly choices: OpeningChoices
  /** Why the last choices give no data set; the preview is that of the ones before. */
  readonly problem: FileProblem | null
  readonly isBusy: boolean
}

interface Fetched {
  readonly preview: Preview
  readonly issues: readonly RowIssue[]
}

export function usePreview(reading: Reading, first: Preview) {
  const [understood, setUnderstood] = useState<Understood>({
    preview: first,
    choices: first.choices,
    problem: null,
    isBusy: false,
  })
  const [fetched, setFetched] = useState<Fetched | null>(null)
  const lastAsked = useRef(0)
  const { preview } = understood

  useEffect(
    function fetchIssues() {
      let wanted = true
      reading.issues().then(
        (issues) => {
          if (wanted) setFetched({ preview, issues })
        },
        // The counts stand; whoever opens the data hears of it.
        () => undefined,
      )
      return function forget() {
        wanted = false
      }
    },
    [reading, preview],
  )

  const change = (choices: OpeningChoices) => {
    const asked = ++lastAsked.current
    setUnderstood((now) => ({ ...now, choices, isBusy: true }))
    const settle = (next: (now: Understood) => Understood) => {
      if (asked === lastAsked.current) setUnderstood((now) => ({ ...next(now), isBusy: false }))
    }
    reading.apply(choices).then(
      (answer) =>
        settle((now) =>
          answer.status === 'read'
            ? { ...now, preview: answer.preview, choices: answer.preview.choices, problem: null }
            : { ...now, problem: answer.reason },
        ),
      () => settle((now) => ({ ...now, problem: { type: 'broke' } })),
    )
  }

  // Those of the preview before say nothing of this one.
  const issues = fetched?.preview === preview ? fetched.issues : null
  return { ...understood, issues, change }
}
