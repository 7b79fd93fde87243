/** What pointer and keyboard do on the timeline, in terms of bars and days; vis-timeline moves the window itself. */
import type { Day } from '@/core/time/day'
import { clampDay } from '@/core/time/day'

interface Listeners {
  /** The reader scrolls or points: the timeline no longer scrolls by itself. */
  readonly onTouch: () => void
  readonly onPress: (bar: string) => void
  readonly onHover: (bar: string | null) => void
  readonly onReach: (day: Day) => void
  readonly onFocus: (bar: string) => void
  /** @returns whether the key had a meaning on `bar` */
  readonly onKey: (bar: string, key: string) => boolean
  /** The pointer is over a row of densities, `x` px from its left edge; `null`: it has left. */
  readonly onPoint: (lane: string, x: number | null) => void
  /** A row of densities was pressed, where the pointer is or, from the keyboard, where the cursor was. */
  readonly onPick: () => void
  /** @returns whether the key had a meaning on a bin */
  readonly onBinKey: (key: string) => boolean
}

interface Listening {
  /** A drag that ends on a bar is no click on it. */
  readonly noteMove: () => void
  readonly stop: () => void
}

const barAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-bar]')?.dataset.bar : undefined

const rowAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-bins]') : null

export function listenToReader(container: HTMLElement, listeners: Listeners): Listening {
  const gone = new AbortController()
  const { signal } = gone
  let moved = false

  function handlePointerDown(): void {
    moved = false
    listeners.onTouch()
  }

  function handleClick(event: MouseEvent): void {
    const { target } = event
    if (moved || !(target instanceof Element)) return
    const reach = target.closest<HTMLElement>('[data-reach]')?.dataset.reach
    if (reach !== undefined) listeners.onReach(clampDay(Number(reach)))
    const bar = barAt(target)
    if (bar !== undefined) listeners.onPress(bar)
    if (rowAt(target) === null) return
    // A press of a key comes as a click without a place.
    if (event.detail > 0) handlePointer(event)
    listeners.onPick()
  }

  function handlePointer({ target, clientX }: MouseEvent): void {
    const row = rowAt(target)
    if (row === null) listeners.onPoint('', null)
    else listeners.onPoint(row.dataset.bins ?? '', clientX - row.getBoundingClientRect().left)
  }

  function handlePointerLeave(): void {
    listeners.onHover(null)
    listeners.onPoint('', null)
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const bar = barAt(event.target)
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const isKnown =
      bar !== undefined
        ? listeners.onKey(bar, event.key)
        : rowAt(event.target) !== null && listeners.onBinKey(event.key)
    if (isKnown) event.preventDefault()
  }

  function handleFocusIn({ target }: FocusEvent): void {
    const bar = barAt(target)
    if (bar !== undefined) listeners.onFocus(bar)
  }

  container.addEventListener('pointerdown', handlePointerDown, { signal })
  container.addEventListener('wheel', listeners.onTouch, { signal, passive: true })
  container.addEventListener('click', handleClick, { signal })
  container.addEventListener('pointerover', ({ target }) => listeners.onHover(barAt(target) ?? null), {
    signal,
  })
  container.addEventListener('pointermove', handlePointer, { signal })
  container.addEventListener('pointerleave', handlePointerLeave, { signal })
  container.addEventListener('focusin', handleFocusIn, { signal })
  container.addEventListener('keydown', handleKeyDown, { signal })

  return {
    noteMove: () => {
      moved = true
    },
    stop: () => gone.abort(),
  }
}
