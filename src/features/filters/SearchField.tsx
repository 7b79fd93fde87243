/** Search while typing; the address follows without a history entry for each letter. */
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './SearchField.module.css'
import { useAtlas } from '@/store/useAtlas'
import { Search } from '@/ui/icons'

/** Longer text than this finds nothing and only fills the link. */
const MAX_LENGTH = 200

export function SearchField() {
  const t = useTranslations('filters')
  const search = useAtlas(({ view }) => view.search)
  const isAwaited = useAtlas(({ heldSearch }) => heldSearch !== null)
  const setSearch = useAtlas((state) => state.setSearch)
  const id = useId()
  return (
    <div className={styles.field} role="search">
      <label htmlFor={id}>
        <Search size={15} aria-hidden="true" />
        <span className="visually-hidden">{t('searchLabel')}</span>
      </label>
      <input
        id={id}
        type="search"
        value={search}
        maxLength={MAX_LENGTH}
        placeholder={t('searchPlaceholder')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setSearch(event.target.value)}
      />
      {isAwaited && <span className={styles.searching}>{t('searching')}</span>}
    </div>
  )
}
