/** The first Tab stop: past the header, to the parts of the page. */
import { useTranslations } from 'use-intl'
import styles from './SkipLinks.module.css'
import { useAtlas } from '@/store/useAtlas'
import { focusWhenThere } from '@/ui/focus'

export function SkipLinks() {
  const t = useTranslations('app')
  const screen = useAtlas(({ view }) => view.screen)
  const setFiltersOpen = useAtlas((state) => state.setFiltersOpen)
  const setTab = useAtlas((state) => state.setTab)

  const focusRecords = () => {
    setFiltersOpen(false)
    setTab('records')
    focusWhenThere('[data-record][tabindex="0"]')
  }
  const focusMap = () => document.getElementById('map')?.focus()

  return (
    <nav className={styles.skip} aria-label={t('skip')}>
      <button type="button" onClick={focusRecords}>
        {t('skipList')}
      </button>
      {screen === 'map' && (
        <button type="button" onClick={focusMap}>
          {t('skipMap')}
        </button>
      )}
    </nav>
  )
}
