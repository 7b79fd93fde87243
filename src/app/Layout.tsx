/**
 * Where everything stands. With room: map and timeline at left, panel at right, or facets, table and panel in
 * the list view. Without: map on top, and a sheet of three tabs.
 */
import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Header } from './Header'
import styles from './Layout.module.css'
import { markState } from './markState'
import { Notices } from './Notices'
import { Pane } from './Pane'
import { ProblemList } from './ProblemList'
import { Sheet } from './Sheet'
import { SkipLinks } from './SkipLinks'
import { TimelineDock } from './TimelineDock'
import { useEscape } from './useEscape'
import { usePageTitle } from './usePageTitle'
import { useWide } from './useWide'
import type { Problem } from '@/core/atlas/atlas'
import { DetailsPanel } from '@/features/details/DetailsPanel'
import { selectPanel } from '@/features/details/selectPanel'
import { FiltersPanel } from '@/features/filters/FiltersPanel'
import { LiveStatus } from '@/features/filters/LiveStatus'
import { SummaryBar } from '@/features/filters/SummaryBar'
import { CoverageFoot } from '@/features/list/CoverageFoot'
import { RecordList } from '@/features/list/RecordList'
import { RecordTable } from '@/features/list/RecordTable'
import { MapPanel } from '@/features/map/MapPanel'
import { TimelinePanel } from '@/features/timeline/TimelinePanel'
import { useAtlas } from '@/store/useAtlas'

interface LayoutProps {
  readonly problems: readonly Problem[]
}

export function Layout({ problems }: LayoutProps) {
  const isWide = useWide()
  const screen = useAtlas(({ view }) => view.screen)
  const onMapShown = useReadyState(screen === 'map')
  useEscape()
  usePageTitle()

  return (
    <div className={styles.page} data-wide={isWide || undefined} data-screen={screen}>
      <SkipLinks />
      <Header isWide={isWide} />
      <Notices />
      {problems.length > 0 && <ProblemList problems={problems} />}
      {isWide ? (
        screen === 'map' ? (
          <WideMap onMapShown={onMapShown} />
        ) : (
          <WideList />
        )
      ) : (
        <Narrow onMapShown={onMapShown} />
      )}
      <LiveStatus />
    </div>
  )
}

/** Marks the page ready once the list, the summary and, where shown, the map show the view. @returns what the map calls */
function useReadyState(waitsForMap: boolean): () => void {
  const [mapShown, setMapShown] = useState(false)
  useEffect(
    function markReady() {
      if (!waitsForMap || mapShown) markState('ready')
    },
    [waitsForMap, mapShown],
  )
  return useCallback(() => setMapShown(true), [])
}

interface WithMap {
  readonly onMapShown: () => void
}

function WideMap({ onMapShown }: WithMap) {
  return (
    <>
      <main className={styles.main}>
        <SummaryBar />
        <div id="map" className={styles.map} tabIndex={-1}>
          <Pane>
            <MapPanel onReady={onMapShown} />
          </Pane>
        </div>
        <TimelineDock>
          <Pane>
            <TimelinePanel />
          </Pane>
        </TimelineDock>
      </main>
      <Panel />
    </>
  )
}

/** The panel follows the view: a record alone; a party or a pair above its list; else the list. Facets take its place while open. */
function Panel() {
  const filtersOpen = useAtlas((state) => state.filtersOpen)
  return (
    <div className={styles.panel}>
      <div className={styles.panelBody}>
        {filtersOpen ? (
          <Pane>
            <FiltersPanel />
          </Pane>
        ) : (
          <Chosen />
        )}
      </div>
      <CoverageFoot />
    </div>
  )
}

function Chosen() {
  const shown = useAtlas(selectPanel)
  return (
    <>
      <Pane>
        <DetailsPanel />
      </Pane>
      {shown !== 'record' && (
        <Pane>
          <RecordList />
        </Pane>
      )}
    </>
  )
}

function WideList() {
  const shown = useAtlas(selectPanel)
  return (
    <>
      <div className={styles.facets}>
        <Pane>
          <FiltersPanel permanent />
        </Pane>
      </div>
      <main className={styles.table}>
        <SummaryBar withoutFilters />
        <Pane>
          <RecordTable />
        </Pane>
        <CoverageFoot />
      </main>
      {shown !== null && (
        <div className={styles.panel}>
          <div className={styles.panelBody}>
            <Pane>
              <DetailsPanel />
            </Pane>
          </div>
        </div>
      )}
    </>
  )
}

function Narrow({ onMapShown }: WithMap) {
  const screen = useAtlas(({ view }) => view.screen)
  const tab = useAtlas((state) => state.tab)
  const filtersOpen = useAtlas((state) => state.filtersOpen)
  const shown = useAtlas(selectPanel)
  const t = useTranslations('app')
  return (
    <main className={styles.narrow}>
      {screen === 'map' && (
        <div id="map" className={styles.narrowMap} data-tab={tab} tabIndex={-1}>
          <Pane>
            <MapPanel onReady={onMapShown} />
          </Pane>
        </div>
      )}
      <Sheet>
        {filtersOpen ? (
          <Pane>
            <FiltersPanel />
          </Pane>
        ) : (
          <>
            {tab === 'records' && (
              <>
                <SummaryBar withoutCount />
                <Pane>
                  <RecordList />
                </Pane>
                <CoverageFoot />
              </>
            )}
            {tab === 'timeline' && (
              <Pane>
                <TimelinePanel />
              </Pane>
            )}
            {tab === 'details' &&
              (shown === null ? (
                <p className={styles.empty}>{t('nothingChosen')}</p>
              ) : (
                <Pane>
                  <DetailsPanel />
                </Pane>
              ))}
          </>
        )}
      </Sheet>
    </main>
  )
}
