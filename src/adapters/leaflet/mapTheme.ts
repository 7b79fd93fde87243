/**
 * The colours and type of the map's canvases, read from the custom properties of the page.
 *
 * A canvas knows neither `var()` nor `light-dark()`, so each token is resolved by the browser on a probe
 * element. They are read again when the theme, the contrast or the forced colours change.
 */
import { useEffect, useState } from 'react'
import type { Token } from '@/core/plate/marks'
import { TOKENS } from '@/core/plate/marks'

export interface MapTheme {
  readonly colours: Readonly<Record<Token, string>>
  readonly serif: string
  readonly sans: string
}

/** The colours that custom properties have. @param root an element below which they hold */
export function resolveTokens<T extends string>(
  root: HTMLElement,
  tokens: readonly T[],
): Readonly<Record<T, string>> {
  const probe = root.ownerDocument.createElement('span')
  probe.hidden = true
  probe.style.setProperty('forced-color-adjust', 'none')
  root.append(probe)
  const resolve = (token: T) => {
    probe.style.color = `var(--${token})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(tokens.map((token) => [token, resolve(token)])) as Record<T, string>
  probe.remove()
  return colours
}

export function readMapTheme(root: HTMLElement): MapTheme {
  const style = getComputedStyle(root)
  return {
    colours: resolveTokens(root, TOKENS),
    serif: style.getPropertyValue('--serif').trim() || 'serif',
    sans: style.getPropertyValue('--sans').trim() || 'sans-serif',
  }
}

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']

/** Calls `onChange` when the theme may have changed. */
function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'class', 'style'],
  })
  const queries = QUERIES.map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    observer.disconnect()
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}

/** The theme below `root`, kept up to date. */
export function useMapTheme(root: HTMLElement): MapTheme {
  const [theme, setTheme] = useState(() => readMapTheme(root))
  useEffect(() => watchTheme(() => setTheme(readMapTheme(root))), [root])
  return theme
}
