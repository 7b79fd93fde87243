/**
 * Search while typing; the address follows without a history entry for each letter. A letter stands in the field
 * before its records are looked for, and who types faster than they are found waits for the last letter alone.
 */
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './SearchField.module.css'
import { afterPaint } from '@/store/afterPaint'
import { useAtlas } from '@/store/useAtlas'
import { Search } from '@/ui/icons'

/** Longer text than this finds nothing and only fills the link. */
const MAX_LENGTH = 200

export function SearchField() {
  const t = useTranslations('filters')
  const isAwaited = useAtlas(({ heldSearch }) => heldSearch !== null)
  const [text, setText] = useTypedSearch()
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
      />
      {isAwaited && <span className={styles.searching}>{t('searching')}</span>}
    </div>
  )
}

/** The search of the view, and while somebody types what is typed: it becomes the search once it is on screen. */
function useTypedSearch(): readonly [text: string, setText: (text: string) => void] {
  const search = useAtlas(({ view }) => view.search)
  const setSearch = useAtlas((state) => state.setSearch)
  const [typed, setTyped] = useState<string | null>(null)
  const waiting = useRef<{ readonly text: string; readonly cancel: () => void } | null>(null)

  const setText = (text: string) => {
    waiting.current?.cancel()
    setTyped(text)
    const cancel = afterPaint(() => {
      waiting.current = null
      setSearch(text)
      setTyped(null)
    })
    waiting.current = { text, cancel }
  }
  useEffect(
    () =>
      function searchForTheLast() {
        if (waiting.current === null) return
        waiting.current.cancel()
        setSearch(waiting.current.text)
      },
    [setSearch],
  )
  return [typed ?? search, setText]
}
