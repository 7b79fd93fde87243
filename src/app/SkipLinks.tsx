/** The first Tab stop: past the header to any part of the page; the arrow keys choose which. */
import { useTranslations } from 'use-intl'
import { goToDetails } from './goToDetails'
import styles from './SkipLinks.module.css'
import { selectPanel } from '@/store/selectPanel'
import { useAtlas, useAtlasStore } from '@/store/useAtlas'
import { focusWhenThere } from '@/ui/focus'
import { Toolbar } from '@/ui/Toolbar'

export function SkipLinks() {
  const t = useTranslations('app')
  const screen = useAtlas(({ view }) => view.screen)
  const setFiltersOpen = useAtlas((state) => state.setFiltersOpen)
  const setTab = useAtlas((state) => state.setTab)
  const store = useAtlasStore()
  const shown = useAtlas(selectPanel)

  const toRecords = () => {
    setFiltersOpen(false)
    setTab('records')
    focusWhenThere('[data-record][tabindex="0"]')
  }
  const toTimeline = () => {
    setTab('timeline')
    focusWhenThere('#timeline button')
  }
  const toFilters = () => {
    setFiltersOpen(true)
    focusWhenThere('#filters input')
  }
  const links = [
    { text: t('skipList'), go: toRecords },
    ...(screen === 'map'
      ? [
          { text: t('skipMap'), go: () => focusWhenThere('#map [role="application"]', '#map') },
          { text: t('skipTimeline'), go: toTimeline },
        ]
      : []),
    ...(shown === null ? [] : [{ text: t('skipDetails'), go: () => goToDetails(store) }]),
    { text: t('skipFilters'), go: toFilters },
  ]

  return (
    <nav className={styles.skip} aria-label={t('skip')}>
      <Toolbar label={t('skip')}>
        {(tabIndexOf) =>
          links.map(({ text, go }, i) => (
            <button key={text} type="button" tabIndex={tabIndexOf(i)} onClick={go}>
              {text}
            </button>
          ))
        }
      </Toolbar>
    </nav>
  )
}
