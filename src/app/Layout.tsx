/**
 * Where everything stands. With room: map and timeline at left and a panel at right, or facets, table and
 * panel in the list view. Without: map on top, and a sheet of three tabs.
 */
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { DetailsLink } from './DetailsLink'
import { Header } from './Header'
import styles from './Layout.module.css'
import {
  BriefPart,
  BusiestPairs,
  DetailsPanel,
  fetchAhead,
  FiltersPanel,
  MapPanel,
  OfflineNotes,
  OpenByDrop,
  RemoteBanner,
  RecordTable,
  TimelinePanel,
  VersionNote,
} from './lazyParts'
import { Notices } from './Notices'
import { PageTitle } from './PageTitle'
import { Pane } from './Pane'
import { PrintedAddress } from './PrintedAddress'
import { ProblemList } from './ProblemList'
import { Sheet } from './Sheet'
import { SkipLinks } from './SkipLinks'
import { TimelineDock } from './TimelineDock'
import { useEscape } from './useEscape'
import { usePreparedSearch } from './usePreparedSearch'
import { useReadyState } from './useReadyState'
import { useRoomForFacets, useWide } from './useWide'
import { isRemote } from '@/core/opening/remoteAddress'
import { LiveStatus } from '@/features/filters/LiveStatus'
import { SummaryBar } from '@/features/filters/SummaryBar'
import { CoverageFoot } from '@/features/list/CoverageFoot'
import { RecordList } from '@/features/list/RecordList'
import { selectFiltered } from '@/store/selectors'
import { selectPanel } from '@/store/selectPanel'
import { useAtlas } from '@/store/useAtlas'

interface PartProps {
  readonly onMapShown: () => void
  readonly onPanelShown: () => void
}

export function Layout() {
  const isWide = useWide()
  const problems = useAtlas((state) => state.problems)
  const screen = useAtlas(({ view }) => view.screen)
  const hasRemote = useAtlas(({ view }) => view.dataSets.some(isRemote))
  const { isReady, onMapShown, onPanelShown } = useReadyState(screen === 'map')
  useEscape()
  usePreparedSearch(isReady)
  const Screen = isWide ? (screen === 'map' ? WideMap : WideList) : Narrow

  return (
    <div
      className={styles.page}
      data-wide={isWide || undefined}
      data-screen={screen}
      onPointerMove={fetchAhead}
      onFocus={fetchAhead}
    >
      <PageTitle />
      <SkipLinks />
      <Header isWide={isWide} />
      <PrintedAddress />
      <div>
        <Notices VersionNote={VersionNote} />
        {hasRemote && (
          <Pane>
            <RemoteBanner />
          </Pane>
        )}
        {isReady && (
          <>
            <Suspense fallback={null}>
              <OfflineNotes />
            </Suspense>
            <Suspense fallback={null}>
              <BriefPart />
            </Suspense>
            <Suspense fallback={null}>
              <OpenByDrop />
            </Suspense>
          </>
        )}
      </div>
      {problems.length > 0 && <ProblemList problems={problems} />}
      <Screen onMapShown={onMapShown} onPanelShown={onPanelShown} />
      <LiveStatus />
    </div>
  )
}

function WideMap({ onMapShown, onPanelShown }: PartProps) {
  return (
    <>
      <main className={styles.main}>
        <SummaryBar />
        <div id="map" className={styles.map} tabIndex={-1}>
          <Pane onFailed={onMapShown}>
            <MapPanel onReady={onMapShown} />
          </Pane>
          <DetailsLink />
        </div>
        <TimelineDock>
          <Pane>
            <TimelinePanel />
          </Pane>
        </TimelineDock>
      </main>
      <Panel onShown={onPanelShown} />
    </>
  )
}

/** Above a longer list stand its busiest pairs. */
const LONG_LIST = 300

/**
 * The panel follows the view: a record alone; a party or a pair above its list; else the list, above a long one its
 * busiest pairs. Facets stand in its place while they are open.
 */
function Panel({ onShown }: { readonly onShown: () => void }) {
  const filtersOpen = useAtlas((state) => state.filtersOpen)
  const shown = useAtlas(selectPanel)
  const isLong = useAtlas((state) => selectFiltered(state).kept.length > LONG_LIST)
  return (
    <div className={styles.panel}>
      <div className={styles.panelBody}>
        {filtersOpen ? (
          <Pane onShown={onShown}>
            <FiltersPanel />
          </Pane>
        ) : (
          <>
            {shown !== null && (
              <Pane onShown={onShown}>
                <DetailsPanel />
              </Pane>
            )}
            {shown === null && isLong && (
              <Pane>
                <BusiestPairs />
              </Pane>
            )}
            {shown !== 'record' && (
              <Pane onShown={shown === null ? onShown : undefined}>
                <RecordList isTold={shown === 'party'} />
              </Pane>
            )}
          </>
        )}
      </div>
      <CoverageFoot />
    </div>
  )
}

function WideList({ onPanelShown }: PartProps) {
  const hasFacets = useRoomForFacets()
  const isAsked = useAtlas((state) => state.filtersOpen)
  const shown = useAtlas(selectPanel)
  const facetsInPanel = isAsked && !hasFacets
  return (
    <>
      {hasFacets && (
        <div className={styles.facets}>
          <Pane>
            <FiltersPanel permanent />
          </Pane>
        </div>
      )}
      <main className={styles.table}>
        <SummaryBar withoutFilters={hasFacets} />
        <Pane onShown={onPanelShown}>
          <RecordTable isTold={shown === 'party' && !facetsInPanel} />
        </Pane>
        <CoverageFoot />
      </main>
      {(shown !== null || facetsInPanel) && (
        <div className={styles.panel}>
          <div className={styles.panelBody}>
            <Pane>{facetsInPanel ? <FiltersPanel /> : <DetailsPanel />}</Pane>
          </div>
        </div>
      )}
    </>
  )
}

function Narrow({ onMapShown, onPanelShown }: PartProps) {
  const screen = useAtlas(({ view }) => view.screen)
  const tab = useAtlas((state) => state.tab)
  const filtersOpen = useAtlas((state) => state.filtersOpen)
  return (
    <main className={styles.narrow}>
      {screen === 'map' && (
        <div id="map" className={styles.narrowMap} data-tab={tab} tabIndex={-1}>
          <Pane onFailed={onMapShown}>
            <MapPanel onReady={onMapShown} />
          </Pane>
          <DetailsLink />
        </div>
      )}
      <Sheet>
        {filtersOpen ? (
          <Pane onShown={onPanelShown}>
            <FiltersPanel />
          </Pane>
        ) : (
          <TabContent onShown={onPanelShown} />
        )}
      </Sheet>
    </main>
  )
}

function TabContent({ onShown }: { readonly onShown: () => void }) {
  const tab = useAtlas((state) => state.tab)
  const shown = useAtlas(selectPanel)
  const t = useTranslations('app')
  switch (tab) {
    case 'records':
      return (
        <>
          <SummaryBar withoutCount />
          <Pane onShown={onShown}>
            <RecordList />
          </Pane>
          <CoverageFoot />
        </>
      )
    case 'timeline':
      return (
        <Pane onShown={onShown}>
          <TimelinePanel />
        </Pane>
      )
    case 'details':
      return (
        <Pane onShown={onShown}>
          {shown === null ? <p className={styles.empty}>{t('nothingChosen')}</p> : <DetailsPanel />}
        </Pane>
      )
  }
}
