/** Nothing kept: what is absent, what is known all the same, and a way out. Never a zero, never a picture. */
import { useTranslations } from 'use-intl'
import { articlesNaming } from './articlesNaming'
import styles from './EmptyList.module.css'
import { useAtlas } from '@/store/useAtlas'

export function EmptyList() {
  const t = useTranslations('list')
  const atlas = useAtlas((state) => state.atlas)
  const parties = useAtlas(({ view }) => view.parties)
  const reset = useAtlas((state) => state.resetFilters)
  const known = parties.flatMap((id) => (atlas.columns.parties.includes(id) ? [id] : []))
  const naming = articlesNaming(atlas, parties)
  return (
    <div className={styles.empty}>
      <p>{parties.length > 0 && known.length === 0 ? t('emptyParty') : t('empty')}</p>
      {naming > 0 && <p>{t('emptyMentions', { count: naming })}</p>}
      <button type="button" className="link" onClick={reset}>
        {t('reset')}
      </button>
    </div>
  )
}
