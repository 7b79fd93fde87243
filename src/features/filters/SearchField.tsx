/**
 * Search while typing; the address follows without a history entry for each letter. A letter stands in the field
 * before its records are looked for, and who types faster than they are found waits for the last letter alone.
 */
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './SearchField.module.css'
import { afterPaint } from '@/store/afterPaint'
import { useAtlas, useAtlasStore } from '@/store/useAtlas'
import { Search } from '@/ui/icons'

/** Longer text than this finds nothing and only fills the link. */
const MAX_LENGTH = 200

export function SearchField() {
  const t = useTranslations('filters')
  const isAwaited = useAtlas(({ heldSearch }) => heldSearch !== null)
  const { text, setText, search } = useTypedSearch()
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
        value={text}
        maxLength={MAX_LENGTH}
        placeholder={t('searchPlaceholder')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onBlur={search}
      />
      {isAwaited && <span className={styles.searching}>{t('searching')}</span>}
    </div>
  )
}

interface Typed {
  readonly text: string
  /** The search that was in force. */
  readonly over: string
}

interface TypedSearch {
  readonly text: string
  readonly setText: (text: string) => void
  /** Searches for what is typed now. */
  readonly search: () => void
}

/**
 * The search of the view, and while somebody types what is typed: it becomes the search once it is on screen, or when
 * the reader turns to something else. A search that comes from elsewhere meanwhile, as by Back, is the later word.
 */
function useTypedSearch(): TypedSearch {
  const store = useAtlasStore()
  const inForce = useAtlas(({ view }) => view.search)
  const [typed, setTyped] = useState<Typed | null>(null)
  const waiting = useRef<(Typed & { readonly cancel: () => void }) | null>(null)

  const search = useCallback(() => {
    if (waiting.current === null) return
    const { text, over, cancel } = waiting.current
    waiting.current = null
    cancel()
    setTyped(null)
    const { view, setSearch } = store.getState()
    if (view.search === over) setSearch(text)
  }, [store])
  const setText = (text: string) => {
    waiting.current?.cancel()
    waiting.current = { text, over: inForce, cancel: afterPaint(search) }
    setTyped({ text, over: inForce })
  }

  useEffect(
    () =>
      function searchForTheLast() {
        search()
      },
    [search],
  )
  return { text: typed?.over === inForce ? typed.text : inForce, setText, search }
}
