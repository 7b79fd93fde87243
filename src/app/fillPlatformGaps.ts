/**
 * What some browsers lack, filled with the least that the app needs, so that nothing else has to ask. Called
 * once, before anything is mounted.
 */

/** Reports when watching begins and whenever the window changes size: what a panel's size depends on here. */
class WindowSizeObserver implements ResizeObserver {
  readonly #report: () => void
  #watched = 0

  constructor(callback: ResizeObserverCallback) {
    this.#report = () => callback([], this)
  }

  observe(): void {
    if (this.#watched === 0) window.addEventListener('resize', this.#report)
    this.#watched += 1
    requestAnimationFrame(this.#report)
  }

  unobserve(): void {
    this.#watched -= 1
    if (this.#watched === 0) this.disconnect()
  }

  disconnect(): void {
    this.#watched = 0
    window.removeEventListener('resize', this.#report)
  }
}

/** Knows no name: countries are then shown by the names of our own table, else by their codes. */
class NoDisplayNames {
  static supportedLocalesOf(): string[] {
    return []
  }

  of(): undefined {
    return undefined
  }
}

export function fillPlatformGaps(): void {
  globalThis.ResizeObserver ??= WindowSizeObserver
  if (typeof Intl.DisplayNames !== 'function') {
    Object.defineProperty(Intl, 'DisplayNames', { value: NoDisplayNames, configurable: true })
  }
}
