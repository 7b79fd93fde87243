/** Nothing kept: what is absent, what is known all the same, and a way out. Never a zero, never a picture. */
import { useTranslations } from 'use-intl'
import { articlesNaming } from './articlesNaming'
import styles from './EmptyList.module.css'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

export function EmptyList() {
  const t = useTranslations('list')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const parties = useAtlas(({ view }) => view.parties)
  const selectRecord = useAtlas((state) => state.selectRecord)
  const reset = useAtlas((state) => state.resetFilters)
  const known = parties.flatMap((id) => (atlas.columns.parties.includes(id) ? [id] : []))
  const naming = articlesNaming(atlas, parties)
  const telling = atlas.file.mentions.find(({ subject }) => parties.includes(subject.party ?? ''))?.record
  const named = atlas.records[atlas.indexOf.get(telling ?? '') ?? -1]
  return (
    <div className={styles.empty}>
      <p>{parties.length > 0 && known.length === 0 ? t('emptyParty') : t('empty')}</p>
      {naming > 0 && <p>{t('emptyMentions', { count: naming })}</p>}
      {named !== undefined && (
        <p>
          <button type="button" className="link" onClick={() => selectRecord(named.id)}>
            {t('seeRecord', { title: named.title[language] })}
          </button>
        </p>
      )}
      <button type="button" className="link" onClick={reset}>
        {t('reset')}
      </button>
    </div>
  )
}
