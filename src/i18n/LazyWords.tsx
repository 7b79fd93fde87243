/**
 * Gives what is inside the words of its own namespace, in the language on screen or another; nothing is shown
 * before they are there. When they cannot be fetched the nearest error boundary says so, and its retry asks for
 * them again; what nobody has asked for yet stays away instead.
 */
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { IntlProvider, useMessages } from 'use-intl'
import { loadMessages } from './loadMessages'
import { loadWords } from './lazyWords'
import type { LazyNamespace } from './messages'
import { useLanguage } from './useLanguage'
import type { Language } from '@/core/view/view'

type Loading =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly language: Language; readonly messages: object }

interface Props {
  readonly of: LazyNamespace
  /** Other than that on screen: what is inside then speaks it throughout. */
  readonly language?: Language
  /** Of a part that comes by itself. */
  readonly isUnasked?: boolean
  readonly children: ReactNode
}

export function LazyWords({ of: namespace, language: asked, isUnasked = false, children }: Props) {
  const onScreen = useLanguage()
  const present = useMessages()
  const language = asked ?? onScreen
  const [loading, setLoading] = useState<Loading>({ status: 'loading' })

  useEffect(
    function load() {
      let wanted = true
      const rest = language === onScreen ? present : loadMessages(language)
      Promise.all([rest, loadWords(namespace, language)]).then(
        ([messages, words]) => {
          if (wanted) setLoading({ status: 'ready', language, messages: { ...messages, [namespace]: words } })
        },
        (error: unknown) => {
          if (wanted) setLoading({ status: 'failed', error })
        },
      )
      return function forget() {
        wanted = false
      }
    },
    [namespace, language, onScreen, present],
  )

  if (loading.status === 'failed' && !isUnasked) throw loading.error
  if (loading.status !== 'ready' || loading.language !== language) return null
  return (
    <IntlProvider locale={language} messages={loading.messages}>
      {children}
    </IntlProvider>
  )
}
