/** Parts of the screen whose code comes when they are first shown, and is asked for again after a failure. */
import type { ComponentType } from 'react'
import { lazy } from 'react'

/** What to do for each part that could not be had, before it is shown again. */
const lost = new Set<() => void>()

/** Like React's `lazy`, which keeps a failure for good; here `askAgain` forgets it. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const attempt = () =>
    lazy<ComponentType<Props>>(() =>
      load().then(
        (part) => ({ default: part }),
        (error: unknown) => {
          lost.add(() => (current = { Part: attempt() }))
          throw error
        },
      ),
    )
  let current = { Part: attempt() }
  return function LazyPart(props: Props) {
    const { Part } = current
    return <Part {...props} />
  }
}

/** The parts that could not be had are fetched anew when they are next shown. */
export function askAgain(): void {
  for (const renew of lost) renew()
  lost.clear()
}
