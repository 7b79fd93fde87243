/**
 * The timeline: controls, overview strip, and the chart itself, which arrives in a chunk of its own. The
 * window of strip and chart *is* the period; without one the whole data is shown.
 */
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { extentOf, homeWindow, limitsOf, periodOf, samePeriod } from './extent'
import { OverviewStrip } from './OverviewStrip'
import { PeriodControl } from './PeriodControl'
import type { Speed } from './playback'
import { SPEEDS } from './playback'
import { UndatedNote } from './UndatedNote'
import type { Playback } from './usePlayback'
import { usePlayback } from './usePlayback'
import { NARROW, useWidth } from './useWidth'
import styles from './TimelinePanel.module.css'
import type { Period } from '@/core/time/day'
import type { Lanes } from '@/core/view/view'
import { selectOfAllTime } from '@/store/selectors'
import { useAtlas, useAtlasLater } from '@/store/useAtlas'
import { lazyPart } from '@/ui/lazyPart'

const TimelineChart = lazyPart(async () => (await import('./TimelineChart')).default)

/** Width of the column of lane names, px: `--names`. */
const NAMES = 134
/** A bin is at least this wide, px. */
const LEAST_BIN = 4

export function TimelinePanel() {
  const extent = useAtlas((state) => extentOf(state.atlas))
  const version = useAtlas((state) => state.atlas.version)
  const t = useTranslations('timeline')

  return (
    <section id="timeline" className={styles.panel} aria-label={t('region')}>
      {extent === null ? (
        <p className={styles.empty}>{t('noDates')}</p>
      ) : (
        <DatedTimeline key={version} extent={extent} />
      )}
    </section>
  )
}

function DatedTimeline({ extent }: { readonly extent: Period }) {
  const period = useAtlas((state) => state.view.period)
  const setPeriod = useAtlas((state) => state.setPeriod)
  const playback = usePlayback(extent)
  // Another filter shows on the map, in the list and in the counts first; a period that moves, on all at once.
  const { kept: records } = useAtlasLater(selectOfAllTime)
  const dated = useAtlas((state) => state.atlas.columns.dated)
  const [frame, width] = useWidth()
  const t = useTranslations('timeline')

  const narrow = width < NARROW
  const mostBins = Math.max(1, Math.floor((width - (narrow ? 0 : NAMES)) / LEAST_BIN))
  // Dated records are the first ones.
  const hasDated = (records[0] ?? dated) < dated
  const home = homeWindow(extent)
  const limits = limitsOf(home, playback.walk?.before ?? period)

  const choose = (next: Period | null) => {
    if (!samePeriod(next, period)) setPeriod(next)
  }
  // The grips stand on the first and last day of the data; the chart shows a margin around them.
  const handleStrip = (window: Period) => choose(periodOf(window, extent))
  const handleChart = (window: Period) => choose(periodOf(window, home))

  return (
    <div ref={frame} className={styles.frame} data-narrow={narrow || undefined}>
      <header className={styles.header}>
        {narrow ? null : <h2 className={styles.title}>{t('region')}</h2>}
        {hasDated || playback.walk !== null ? <PlayControl playback={playback} /> : null}
        <LanesControl />
        {narrow ? null : <UndatedNote records={records} />}
        <PeriodControl extent={extent} period={period} onChange={(next) => setPeriod(next, 'push')} />
        {narrow ? <UndatedNote records={records} /> : null}
      </header>
      <OverviewStrip
        records={records}
        limits={limits}
        window={period ?? extent}
        mostBins={mostBins}
        onMove={handleStrip}
      />
      <div className={styles.chart}>
        <Suspense fallback={<p className={styles.loading}>{t('loading')}</p>}>
          <TimelineChart
            records={records}
            limits={limits}
            window={(playback.walk === null ? period : playback.walk.before) ?? home}
            walking={playback.walk !== null}
            narrow={narrow}
            mostBins={mostBins}
            onMove={handleChart}
          />
        </Suspense>
      </div>
    </div>
  )
}

/** The speed can be chosen while a walk is on, paused too. */
function PlayControl({ playback }: { readonly playback: Playback }) {
  const { playing, toggle, speed, setSpeed, walk } = playback
  const t = useTranslations('timeline')
  return (
    <div className={styles.group}>
      <button type="button" className={styles.play} onClick={toggle}>
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d={playing ? 'M1.5 1H4.5V11H1.5ZM7.5 1H10.5V11H7.5Z' : 'M1 0.5V11.5L11 6Z'} />
        </svg>
        {t(playing ? 'pause' : 'play')}
      </button>
      <select
        className={styles.select}
        hidden={walk === null}
        aria-label={t('speed')}
        value={speed}
        onChange={({ target }) => setSpeed(SPEEDS[target.selectedIndex] ?? speed)}
      >
        {SPEEDS.map((each: Speed) => (
          <option key={each} value={each}>
            {t('speedOf', { speed: String(each) })}
          </option>
        ))}
      </select>
    </div>
  )
}

const LANES: readonly Lanes[] = ['pair', 'host']

function LanesControl() {
  const lanes = useAtlas((state) => state.view.lanes)
  const setLanes = useAtlas((state) => state.setLanes)
  const t = useTranslations('timeline')
  return (
    <label className={styles.group}>
      <span className={styles.lanesWord}>{t('lanes')}</span>
      <select
        className={styles.select}
        value={lanes}
        onChange={({ target }) => setLanes(LANES[target.selectedIndex] ?? lanes)}
      >
        {LANES.map((each) => (
          <option key={each} value={each}>
            {t(`by.${each}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
