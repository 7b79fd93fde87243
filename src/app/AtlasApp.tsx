/** The app once the atlas is there: the store, its link to the address, the language, and the screen. */
import { useEffect, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { linkQuery } from './linkQuery'
import type { ScreenProps } from './Screen'
import { readAddress, startUrlSync } from './startUrlSync'
import { PageTheme } from './theme'
import type { Atlas, Problem } from '@/core/atlas/atlas'
import type { Language } from '@/core/view/view'
import { I18nProvider } from '@/i18n/I18nProvider'
import type { Messages } from '@/i18n/messages'
import { createAtlasStore } from '@/store/createAtlasStore'
import { AtlasStoreContext, useAtlas } from '@/store/useAtlas'

interface AtlasAppProps {
  readonly Screen: ComponentType<ScreenProps>
  readonly atlas: Atlas
  readonly problems: readonly Problem[]
  /** The reader's language where the link names none, and its messages. */
  readonly language: Language
  readonly messages: Messages
}

const openStore = (atlas: Atlas) => {
  const { view, notices } = readAddress(linkQuery(window.location), atlas)
  const store = createAtlasStore(atlas, view)
  store.getState().setNotices(notices)
  if (view.record !== null) store.getState().setTab('details')
  return store
}

export function AtlasApp({ Screen, atlas, problems, language, messages }: AtlasAppProps) {
  const [store] = useState(() => openStore(atlas))
  useEffect(() => startUrlSync(store), [store])

  return (
    <AtlasStoreContext value={store}>
      <InLanguage language={language} messages={messages}>
        <Screen problems={problems} />
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
