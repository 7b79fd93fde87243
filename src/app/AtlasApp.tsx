/** The app once the atlas is there: the store, its link to the address, the language, and the screen. */
import { useEffect, useLayoutEffect, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { showOtherAtlas, startDataSync, viewFor } from './dataSets/startDataSync'
import type { ReadyAtlas } from './loadAtlas'
import { markState } from './markState'
import { startUrlSync } from './startUrlSync'
import { PageTheme } from './theme'
import type { Language } from '@/core/view/view'
import { I18nProvider } from '@/i18n/I18nProvider'
import type { Messages } from '@/i18n/messages'
import { createAtlasStore } from '@/store/createAtlasStore'
import { AtlasStoreContext, useAtlas } from '@/store/useAtlas'

interface AtlasAppProps {
  readonly Screen: ComponentType
  readonly loaded: ReadyAtlas
  /** The data sets that were asked for when it was loaded. */
  readonly members: readonly string[]
  /** The reader's language where the link names none, and its messages. */
  readonly language: Language
  readonly messages: Messages
  /** The reader asks for other data sets. */
  readonly onDataSets: (members: readonly string[]) => void
}

const openStore = (loaded: ReadyAtlas, members: readonly string[]) => {
  const { view, notices } = viewFor(loaded, members)
  const store = createAtlasStore(loaded.atlas, view, loaded.problems)
  store.getState().setNotices(notices)
  if (view.record !== null) store.getState().setTab('details')
  return store
}

export function AtlasApp({ Screen, loaded, members, language, messages, onDataSets }: AtlasAppProps) {
  const [store] = useState(() => openStore(loaded, members))
  useEffect(() => startUrlSync(store), [store])
  useEffect(() => startDataSync(store, onDataSets), [store, onDataSets])

  // Before the next picture: the view of one atlas says nothing of another.
  useLayoutEffect(
    function showLoaded() {
      if (store.getState().atlas === loaded.atlas) return
      showOtherAtlas(store, loaded, members)
      markState('ready')
    },
    [store, loaded, members],
  )

  return (
    <AtlasStoreContext value={store}>
      <InLanguage language={language} messages={messages}>
        <Screen />
      </InLanguage>
    </AtlasStoreContext>
  )
}

interface InLanguageProps {
  readonly language: Language
  readonly messages: Messages
  readonly children: ReactNode
}

function InLanguage({ language, messages, children }: InLanguageProps) {
  const asked = useAtlas(({ view }) => view.language)
  const theme = useAtlas(({ view }) => view.theme)
  const keepLanguage = useAtlas((state) => state.keepLanguage)
  return (
    <I18nProvider language={asked ?? language} messages={messages} onMissing={keepLanguage}>
      <PageTheme asked={theme} />
      {children}
    </I18nProvider>
  )
}
