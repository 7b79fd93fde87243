/**
 * The app: loading, failed or ready. The data and the messages of the reader's language are fetched together;
 * the store is created only when both are there, so nothing below knows about loading.
 */
import { startTransition, Suspense, useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { AtlasApp } from './AtlasApp'
import { FailurePage } from './FailurePage'
import type { DataResult } from './dataSets/dataResult'
import type { OtherData } from './dataSets/otherData'
import { showBundled, useDataSets } from './dataSets/useDataSets'
import { linkQuery } from './linkQuery'
import { loadAtlas } from './loadAtlas'
import type { LoadResult } from './loadAtlas'
import { markState } from './markState'
import { PageTheme } from './theme'
import { BUNDLED } from '@/core/dataSets/dataSetId'
import { parsePermalink } from '@/core/view/permalink'
import { loadMessages } from '@/i18n/loadMessages'
import type { Messages } from '@/i18n/messages'
import { negotiateLanguage } from '@/i18n/negotiateLanguage'

interface Loaded {
  readonly result: DataResult
  /** The data sets of the link that were asked for. */
  readonly members: readonly string[]
  readonly messages: Messages | null
}

const ATLAS = 'data/atlas.json'
const LOADING: Loaded = { result: { status: 'loading' }, members: [], messages: null }

/** The bundled data set; whatever else the link asks for cannot be had here. */
async function loadBundled(members: readonly string[], afresh: boolean): Promise<LoadResult> {
  const loaded = await loadAtlas(ATLAS, afresh)
  const withheld = members.filter((member) => member !== BUNDLED)
  return loaded.status === 'ready' ? { ...loaded, withheld } : loaded
}

interface AppProps {
  /** What is shown once the atlas is there. */
  readonly Screen: ComponentType
  /** Where it is not given the bundled data set is the only one. */
  readonly otherData?: OtherData
}

export function App({ Screen, otherData }: AppProps) {
  const [asked] = useState(() => parsePermalink(linkQuery(window.location)).view)
  const [language] = useState(() => negotiateLanguage(asked.language, navigator.languages))
  const [{ result, members, messages }, setLoaded] = useState(LOADING)
  const [attempt, setAttempt] = useState(0)
  const [dataSets, setDataSets] = useDataSets(asked.dataSets)

  useEffect(
    function load() {
      let wanted = true
      markState('loading')
      const data =
        dataSets.length === 0 || otherData === undefined
          ? loadBundled(dataSets, attempt > 0)
          : otherData.load(dataSets, attempt > 0)
      void Promise.all([data, loadMessages(language).catch(() => null)]).then(([loaded, words]) => {
        // In slices: a slow phone goes on answering while the first view is made.
        if (wanted) startTransition(() => setLoaded({ result: loaded, members: dataSets, messages: words }))
      })
      return function forget() {
        wanted = false
      }
    },
    [attempt, dataSets, language, otherData],
  )

  useEffect(
    function followNames() {
      if (result.status !== 'ready' || members.length === 0) return undefined
      return otherData?.follow(result.atlas.dataSets, () => setDataSets([...members]))
    },
    [result, members, otherData, setDataSets],
  )

  const handleRetry = () => {
    setLoaded(LOADING)
    setAttempt(attempt + 1)
  }

  if (result.status === 'ready' && messages !== null) {
    return (
      <AtlasApp
        Screen={Screen}
        loaded={result}
        members={members}
        language={language}
        messages={messages}
        onDataSets={setDataSets}
      />
    )
  }
  if (result.status === 'unavailable' && otherData !== undefined) {
    return (
      <Suspense>
        <PageTheme asked={asked.theme} />
        <otherData.UnavailablePage
          members={members}
          unavailable={result.unavailable}
          language={language}
          messages={messages}
          onRetry={handleRetry}
          onBundled={() => setDataSets(showBundled())}
        />
      </Suspense>
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
