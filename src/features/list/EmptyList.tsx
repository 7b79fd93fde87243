/** Nothing kept: what is absent, what is known all the same, and a way out. Never a zero, never a picture. */
import { useTranslations } from 'use-intl'
import styles from './EmptyList.module.css'
import { articlesNaming } from '@/core/atlas/articlesNaming'
import { isKnownParty } from '@/core/atlas/isKnownParty'
import { useLanguage } from '@/i18n/useLanguage'
import { selectIsFiltering } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

export interface EmptyListProps {
  /** The panel of the chosen party stands beside it and says what is absent. */
  readonly isTold?: boolean
}

export function EmptyList({ isTold = false }: EmptyListProps) {
  const t = useTranslations('list')
  const isFiltering = useAtlas(selectIsFiltering)
  const reset = useAtlas((state) => state.resetFilters)
  return (
    <div className={styles.empty}>
      {!isTold && <WhatIsKnown />}
      {isFiltering && (
        <button type="button" className="link" onClick={reset}>
          {t('reset')}
        </button>
      )}
    </div>
  )
}

function WhatIsKnown() {
  const t = useTranslations('list')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const parties = useAtlas(({ view }) => view.parties)
  const selectRecord = useAtlas((state) => state.selectRecord)
  const naming = articlesNaming(atlas, parties)
  const telling = atlas.file.mentions.find(({ subject }) => parties.includes(subject.party ?? ''))?.record
  const named = atlas.records.byId(telling ?? '')
  const isAbsent =
    atlas.columns.size === 0 ||
    (parties.length > 0 &&
      parties.every((id) => isKnownParty(id, atlas) && !atlas.columns.parties.includes(id)))
  return (
    <>
      <p>
        {t(isAbsent ? 'emptyData' : 'empty')}
        {naming > 0 && ` ${t('emptyMentions', { count: naming })}`}
      </p>
      {named !== undefined && (
        <p>
          <button type="button" className="link" onClick={() => selectRecord(named.id)}>
            {t('seeRecord', { title: named.title[language] })}
          </button>
        </p>
      )}
    </>
  )
}
