/**
 * The language of everything below, and of the document itself.
 *
 * When another language is asked for, what is on screen stays in the present one until the messages of the
 * other have arrived; when they cannot be fetched it stays so, and whoever asked is told.
 */
import { useEffect, useLayoutEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import type fr from './fr'
import { loadMessages } from './loadMessages'
import type { Messages } from './messages'
import type { Language } from '@/core/view/view'

interface Shown {
  readonly language: Language
  readonly messages: Messages
}

interface Props {
  /** The language asked for. */
  readonly language: Language
  /** The messages of the language that is asked for first; later ones are loaded here. */
  readonly messages: Messages
  /** The messages asked for could not be fetched; `kept` is the language that stays. */
  readonly onMissing?: (kept: Language) => void
  readonly children: ReactNode
}

export function I18nProvider({ language, messages, onMissing, children }: Props) {
  const [shown, setShown] = useState<Shown>({ language, messages })

  useEffect(
    function loadLanguage() {
      if (language === shown.language) return undefined
      let wanted = true
      loadMessages(language).then(
        (loaded) => {
          if (wanted) setShown({ language, messages: loaded })
        },
        () => {
          if (wanted) onMissing?.(shown.language)
        },
      )
      return function forgetLanguage() {
        wanted = false
      }
    },
    [language, shown.language, onMissing],
  )

  // Before the next picture: a screen reader must not read one language with the voice of the other.
  useLayoutEffect(
    function nameLanguage() {
      document.documentElement.lang = shown.language
    },
    [shown.language],
  )

  // use-intl reads the names of arguments from the French literals; at run time any language will do.
  const typed = shown.messages as typeof fr
  return (
    <IntlProvider locale={shown.language} messages={typed} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
