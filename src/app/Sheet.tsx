/** On a phone: what stands below the map, one of three tabs. */
import { useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './Sheet.module.css'
import { useAtlas } from '@/store/useAtlas'

const TABS = ['records', 'timeline', 'details'] as const

export function Sheet({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('app')
  const tab = useAtlas((state) => state.tab)
  const setTab = useAtlas((state) => state.setTab)
  const setFiltersOpen = useAtlas((state) => state.setFiltersOpen)
  const list = useRef<HTMLDivElement>(null)

  const show = (next: (typeof TABS)[number]) => {
    setFiltersOpen(false)
    setTab(next)
  }
  const handleKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = (TABS.indexOf(tab) + step + TABS.length) % TABS.length
    show(TABS[at] ?? tab)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus()
  }

  return (
    <div className={styles.sheet}>
      <div ref={list} className={styles.tabs} role="tablist" aria-label={t('sheet')}>
        {TABS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={each === tab}
            aria-controls="sheet"
            tabIndex={each === tab ? 0 : -1}
            className={styles.tab}
            onClick={() => show(each)}
            onKeyDown={handleKey}
          >
            {t(each)}
          </button>
        ))}
      </div>
      <div id="sheet" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.body}>
        {children}
      </div>
    </div>
  )
}
