/**
 * The app: loading, failed or ready. The data and the messages of the reader's language are fetched together;
 * the store is created only when both are there, so nothing below knows about loading.
 */
import { startTransition, useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { AtlasApp } from './AtlasApp'
import { FailurePage } from './FailurePage'
import { linkQuery } from './linkQuery'
import { loadAtlas } from './loadAtlas'
import type { LoadResult } from './loadAtlas'
import { markState } from './markState'
import type { ScreenProps } from './Screen'
import { PageTheme } from './theme'
import { parsePermalink } from '@/core/view/permalink'
import { loadMessages } from '@/i18n/loadMessages'
import type { Messages } from '@/i18n/messages'
import { negotiateLanguage } from '@/i18n/negotiateLanguage'

interface Loaded {
  readonly result: LoadResult
  readonly messages: Messages | null
}

const ATLAS = 'data/atlas.json'
const LOADING: Loaded = { result: { status: 'loading' }, messages: null }

/** @param Screen what is shown once the atlas is there */
export function App({ Screen }: { readonly Screen: ComponentType<ScreenProps> }) {
  const [asked] = useState(() => parsePermalink(linkQuery(window.location)).view)
  const [language] = useState(() => negotiateLanguage(asked.language, navigator.languages))
  const [{ result, messages }, setLoaded] = useState(LOADING)
  const [attempt, setAttempt] = useState(0)

  useEffect(
    function load() {
      let wanted = true
      markState('loading')
      void Promise.all([loadAtlas(ATLAS, attempt > 0), loadMessages(language).catch(() => null)]).then(
        ([loaded, words]) => {
          // In slices: a slow phone goes on answering while the first view is made.
          if (wanted) startTransition(() => setLoaded({ result: loaded, messages: words }))
        },
      )
      return function forget() {
        wanted = false
      }
    },
    [attempt, language],
  )

  const handleRetry = () => {
    setLoaded(LOADING)
    setAttempt(attempt + 1)
  }

  if (result.status === 'ready' && messages !== null) {
    return (
      <AtlasApp
        Screen={Screen}
        atlas={result.atlas}
        problems={result.problems}
        language={language}
        messages={messages}
      />
    )
  }
  return (
    <>
      <PageTheme asked={asked.theme} />
      {result.status !== 'loading' && (
        <FailurePage
          reason={result.status === 'failed' ? result.reason : { type: 'unreachable' }}
          language={language}
          onRetry={handleRetry}
        />
      )}
    </>
  )
}
