/** In the place of the atlas: data of another host that the link names, before there is any. */
import styles from './LinkedPage.module.css'
import { goOnThere, hasAgreed, mayConnect, noteAgreement } from './remoteConsent'
import { remoteFiles } from './remoteFiles'
import { startReading } from './startReading'
import { rememberMade } from '../dataSets/justMade'
import { linkQuery } from '../linkQuery'
import { useWordsOnly } from '../useWordsOnly'
import { hashBytes } from '@/core/atlas/readAtlasFile'
import type { Language } from '@/core/view/view'
import type { RemoteReading } from '@/features/openData/RemoteStages'
import { RemoteStages } from '@/features/openData/RemoteStages'
import { I18nProvider } from '@/i18n/I18nProvider'
import { LazyWords } from '@/i18n/LazyWords'
import type { Messages } from '@/i18n/messages'

interface LinkedPageProps {
  /** As the link names it. */
  readonly member: string
  /** Whether the link names nothing else. */
  readonly isAlone: boolean
  readonly language: Language
  readonly messages: Messages
  /** It can be shown now. */
  readonly onRead: () => void
  /** Shows the bundled data set instead. */
  readonly onBundled: () => void
}

export function LinkedPage({ member, isAlone, language, messages, onRead, onBundled }: LinkedPageProps) {
  useWordsOnly(language)

  const handleRead = async ({ url, host, source, preview, reading }: RemoteReading) => {
    const name = preview.sample.title[language]
    const sha256 = await hashBytes(await source.arrayBuffer())
    // With others beside it another atlas is made.
    const made = isAlone ? await reading.atlas({ member, host, name, sha256 }) : null
    const { content } = await reading.pack(name)
    reading.stop()
    const { records, refused } = preview
    remoteFiles.set(member, { url, host, source, sha256, content, records, refused })
    if (made !== null) rememberMade(member, made)
    onRead()
  }

  return (
    <I18nProvider language={language} messages={messages}>
      <LazyWords of="openData">
        <main className={styles.page}>
          <h1 className={styles.wordmark} translate="no">
            Axes
          </h1>
          <div className={styles.card}>
            <RemoteStages
              address={member}
              startReading={startReading}
              hasAgreed={(url) => mayConnect() && hasAgreed(url)}
              onAgreed={(url) => {
                noteAgreement(url)
                if (!mayConnect()) goOnThere(linkQuery(window.location))
                return mayConnect()
              }}
              onRead={handleRead}
              onLeave={onBundled}
            />
          </div>
        </main>
      </LazyWords>
    </I18nProvider>
  )
}
