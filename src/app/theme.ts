/** The theme of the page: the one that the link asks for, else the system's, kept up to date. */
import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { Theme } from '@/core/view/view'

const DARK = '(prefers-color-scheme: dark)'

const systemTheme = (): Theme => (window.matchMedia(DARK).matches ? 'dark' : 'light')

const watchSystem = (onChange: () => void): (() => void) => {
  const query = window.matchMedia(DARK)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** The theme on screen. @param asked by the view; `null`: as the system has it */
export function useTheme(asked: Theme | null): Theme {
  const system = useSyncExternalStore(watchSystem, systemTheme)
  return asked ?? system
}

/** Puts the theme on the document, where `tokens.css` finds it; draws nothing. One at a time. */
export function PageTheme({ asked }: { readonly asked: Theme | null }): null {
  const theme = useTheme(asked)
  useLayoutEffect(
    function nameTheme() {
      document.documentElement.dataset.theme = theme
    },
    [theme],
  )
  return null
}
