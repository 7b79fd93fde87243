/**
 * The atlas in a frame on another site: the map, the timeline where there is room, what is shown in words, and
 * the way into the atlas itself. It keeps nothing, asks nothing of the page around, and leaves that page its
 * wheel and its history.
 */
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { announceHeight } from './announceHeight'
import styles from './EmbedScreen.module.css'
import { Notices } from '../Notices'
import { PageTitle } from '../PageTitle'
import { Pane } from '../Pane'
import { useEscape } from '../useEscape'
import { useReadyState } from '../useReadyState'
import { useRoomForTimeline } from '../useWide'
import { shareLink, viewOfRecord } from '@/core/view/shareLink'
import { CountText } from '@/features/filters/CountText'
import { LiveStatus } from '@/features/filters/LiveStatus'
import { MapPanel } from '@/features/map/MapPanel'
import { licenceWords } from '@/i18n/licenceWords'
import { guessWords, recordLabel } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'
import { useViewTitle } from '@/i18n/useViewTitle'
import { selectRecord } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'
import { lazyPart } from '@/ui/lazyPart'
import { SITE_ROOT } from '@/ui/siteFiles'

// Not from `lazyParts`: the classic script of a sandboxed frame holds all that is named in a module it reaches.
const TimelinePanel = lazyPart(async () => (await import('@/features/timeline/TimelinePanel')).TimelinePanel)

interface EmbedScreenProps {
  /** What must be said as long as the data is shown. */
  readonly banner?: ReactNode
}

export function EmbedScreen({ banner }: EmbedScreenProps) {
  const hasTimeline = useRoomForTimeline()
  const { onMapShown, onPanelShown } = useReadyState(true)
  useEffect(() => announceHeight(), [])
  useEscape()

  return (
    <div className={styles.frame}>
      <PageTitle />
      <Head />
      <div className={styles.notices}>
        <Notices />
        {banner}
      </div>
      <main className={styles.main}>
        <div id="map" className={styles.map} tabIndex={-1}>
          <Pane onFailed={onMapShown}>
            <MapPanel onReady={onMapShown} />
          </Pane>
        </div>
        {hasTimeline && (
          <div className={styles.timeline}>
            <Pane>
              <TimelinePanel />
            </Pane>
          </div>
        )}
      </main>
      <Pane onShown={onPanelShown}>
        <Foot />
      </Pane>
      <LiveStatus />
    </div>
  )
}

/** What is shown, in words; how many records that is, unless it is one. */
function Head() {
  const t = useTranslations('app')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const view = useAtlas((state) => state.view)
  const titleOf = useViewTitle(atlas)
  return (
    <header className={styles.head}>
      <h1 className={styles.wordmark} translate="no">
        Axes
      </h1>
      <p className={styles.title}>
        {titleOf(view) ?? t('tagline')}
        <span className={styles.count} hidden={view.record !== null}>
          <CountText />
        </span>
      </p>
      <OutLink address={shareLink({ ...view, language }, atlas, SITE_ROOT)}>{t('openInAxes')}</OutLink>
    </header>
  )
}

/** The record chosen, with what is guessed of its days and the way to its sources; else what the data is and whose. */
function Foot() {
  const t = useTranslations('app')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const record = useAtlas(selectRecord)
  const guessedYear = record === null ? null : guessWords(record, 'year', language)
  return (
    <footer className={styles.foot}>
      {record === null ? (
        <p>
          {atlas.file.title[language]}, {licenceWords(atlas.file.licence, language)}
        </p>
      ) : (
        <>
          <p>
            {recordLabel(record, atlas, language)}
            {guessedYear !== null && <em>, {guessedYear}</em>}
          </p>
          <OutLink address={shareLink({ ...viewOfRecord(record.id), language }, atlas, SITE_ROOT)}>
            {t('readRecord')}
          </OutLink>
        </>
      )}
    </footer>
  )
}

/** Opens beside the page around, which the reader has not finished. */
function OutLink({ address, children }: { readonly address: string; readonly children: string }) {
  return (
    <a className={styles.out} href={address} target="_blank" rel="noopener">
      {children}
    </a>
  )
}
