/** What takes time to make: until another one is made, the last one stays. */
import { useEffect, useState } from 'react'
import { breathe } from '@/ui/breathe'

type Make<T> = (signal: AbortSignal) => Promise<T>

type Outcome<T> =
  | { readonly status: 'made'; readonly make: Make<T>; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown }

export interface Made<T> {
  /** `null` before the first one. */
  readonly made: T | null
  /** Whether another one than this is on its way. */
  readonly isMaking: boolean
}

/**
 * @param make may stop when its signal says so: another one is asked for, or none any more
 * @throws what the making was refused with
 */
export function useMade<T>(make: Make<T>): Made<T> {
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null)
  useEffect(
    function begin() {
      const making = new AbortController()
      const { signal } = making
      const finish = (next: Outcome<T>) => {
        if (!signal.aborted) setOutcome(next)
      }
      // What it is for stands on the screen first.
      breathe()
        .then(() => make(signal))
        .then(
          (value) => finish({ status: 'made', make, value }),
          (error: unknown) => finish({ status: 'failed', error }),
        )
      return function giveUp() {
        making.abort()
      }
    },
    [make],
  )
  if (outcome?.status === 'failed') throw outcome.error
  return { made: outcome?.value ?? null, isMaking: outcome?.make !== make }
}
