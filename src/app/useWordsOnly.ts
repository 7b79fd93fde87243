/** Of a page of words in place of the app: what the document says of itself. */
import { useLayoutEffect } from 'react'
import { markState } from './markState'
import type { Language } from '@/core/view/view'

export function useWordsOnly(language: Language): void {
  useLayoutEffect(
    function describePage() {
      document.documentElement.lang = language
      document.title = 'Axes'
      // It shows its reason, not the view of the link.
      markState('failed')
    },
    [language],
  )
}
