/** After the map: the way from a country chosen by keyboard to its details, past the timeline. In sight while it has the focus. */
import { useTranslations } from 'use-intl'
import { goToDetails } from './goToDetails'
import styles from './SkipLinks.module.css'
import { selectPanel } from '@/store/selectPanel'
import { useAtlas, useAtlasStore } from '@/store/useAtlas'

export function DetailsLink() {
  const t = useTranslations('app')
  const store = useAtlasStore()
  const shown = useAtlas(selectPanel)
  if (shown === null) return null
  return (
    <div className={styles.afterMap}>
      <button type="button" onClick={() => goToDetails(store)}>
        {t('skipDetails')}
      </button>
    </div>
  )
}
