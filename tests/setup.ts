/** What jsdom lacks and the components need: canvas, ResizeObserver, matchMedia; and matchers for the DOM. */
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Lazy chunks and catalogues arrive through `use()`.
configure({ asyncUtilTimeout: 5000 })

const drawing: Record<string | symbol, unknown> = {}
const context = new Proxy(drawing, {
  get(target, key) {
    if (key in target) return target[key]
    if (key === 'measureText') return (text: string) => ({ width: 6 * text.length })
    if (key === 'canvas') return document.createElement('canvas')
    return () => undefined
  },
  set(target, key, value) {
    target[key] = value
    return true
  },
})
HTMLCanvasElement.prototype.getContext = (() => context) as unknown as HTMLCanvasElement['getContext']

class SilentObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= SilentObserver

globalThis.matchMedia ??= (media) => ({
  matches: false,
  media,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
})

if (!('scrollIntoView' in Element.prototype)) {
  Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => {}, writable: true })
}

// jsdom knows the element, and neither how it opens nor what Escape does to it.
if (!('showModal' in HTMLDialogElement.prototype)) {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
}

// jsdom has the name and prints a complaint; a page that is not laid out has nowhere to scroll.
window.scrollTo = () => {}

afterEach(cleanup)

// A tree that suspends in a plain `render()` never resumes: such a test would check an empty document.
const { error } = console
console.error = (...messages: unknown[]) => {
  if (/suspended inside an `act` scope/.test(String(messages[0]))) throw new Error(String(messages[0]))
  error(...messages)
}
