/** Name, data set, search, view, language, theme, export, share. On a phone the last ones stand behind a menu. */
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './Header.module.css'
import type { DialogName } from './HeaderDialogs'
import { DialogButtons, OpenDialog } from './HeaderDialogs'
import { useTheme } from './theme'
import { useDrawer } from './useDrawer'
import { LANGUAGES } from '@/core/view/view'
import { CountText } from '@/features/filters/CountText'
import { SearchField } from '@/features/filters/SearchField'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { Contrast, Menu, Search, X } from '@/ui/icons'
import { Toolbar } from '@/ui/Toolbar'

export function Header({ isWide }: { readonly isWide: boolean }) {
  const t = useTranslations('app')
  const [dialog, setDialog] = useState<DialogName | null>(null)
  return (
    <header className={styles.header}>
      <h1 className={styles.wordmark} translate="no">
        Axes
      </h1>
      {isWide ? (
        <>
          <p className={styles.tagline}>{t('tagline')}</p>
          <DataSetsButton onOpen={setDialog} />
          <div className={styles.search}>
            <SearchField />
          </div>
          <ViewSwitch />
          <LanguageSwitch />
          <ThemeButton />
          <DialogButtons className={styles.dialogs} onOpen={setDialog} />
        </>
      ) : (
        <NarrowControls onOpenDialog={setDialog} />
      )}
      {dialog !== null && <OpenDialog name={dialog} onClose={() => setDialog(null)} onGo={setDialog} />}
    </header>
  )
}

interface NarrowControlsProps {
  readonly onOpenDialog: (name: DialogName) => void
}

function NarrowControls({ onOpenDialog }: NarrowControlsProps) {
  const t = useTranslations('app')
  const search = useAtlas(({ view }) => view.search)
  const drawer = useRef<HTMLDivElement>(null)
  const drawerId = useId()
  const { open, toggle, close } = useDrawer<'search' | 'menu'>(drawer)
  const handleDialog = (name: DialogName) => {
    close()
    onOpenDialog(name)
  }
  return (
    <>
      <p className={styles.count}>
        <CountText />
      </p>
      <button
        type="button"
        className={styles.icon}
        aria-label={t('search')}
        aria-expanded={open === 'search'}
        aria-controls={drawerId}
        data-active={search !== '' || undefined}
        onClick={({ currentTarget }) => toggle('search', currentTarget)}
      >
        {open === 'search' ? <X size={20} /> : <Search size={20} />}
      </button>
      <button
        type="button"
        className={styles.icon}
        aria-label={t('menu')}
        aria-expanded={open === 'menu'}
        aria-controls={drawerId}
        onClick={({ currentTarget }) => toggle('menu', currentTarget)}
      >
        {open === 'menu' ? <X size={20} /> : <Menu size={20} />}
      </button>
      <div ref={drawer} id={drawerId} className={styles.drawer} hidden={open === null}>
        {open === 'search' && <SearchField />}
        {open === 'menu' && (
          <>
            <DataSetsButton onOpen={handleDialog} />
            <div className={styles.switches}>
              <ViewSwitch />
              <LanguageSwitch />
              <ThemeButton />
            </div>
            <DialogButtons className={styles.dialogs} onOpen={handleDialog} />
          </>
        )}
      </div>
    </>
  )
}

/** What is shown, and the way to the other data sets. */
function DataSetsButton({ onOpen }: { readonly onOpen: (name: DialogName) => void }) {
  const t = useTranslations('app')
  const language = useLanguage()
  const title = useAtlas(({ atlas }) => atlas.file.title)
  const count = useAtlas(({ atlas }) => atlas.dataSets.length)
  return (
    <button type="button" className={styles.data} aria-haspopup="dialog" onClick={() => onOpen('dataSets')}>
      {t('data')}{' '}
      <bdi className={styles.dataTitle}>{count > 1 ? t('dataSetsOn', { count }) : title[language]}</bdi>
    </button>
  )
}

function ViewSwitch() {
  const t = useTranslations('app')
  const screen = useAtlas(({ view }) => view.screen)
  const setScreen = useAtlas((state) => state.setScreen)
  return (
    <Toolbar className={styles.views} label={t('viewSwitch')}>
      {(tabIndexOf) =>
        (['map', 'list'] as const).map((each, i) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === screen}
            tabIndex={tabIndexOf(i)}
            onClick={() => setScreen(each)}
          >
            {t(each)}
          </button>
        ))
      }
    </Toolbar>
  )
}

function LanguageSwitch() {
  const t = useTranslations('app')
  const language = useLanguage()
  const setLanguage = useAtlas((state) => state.setLanguage)
  return (
    <Toolbar className={styles.languages} label={t('language')}>
      {(tabIndexOf) =>
        LANGUAGES.map((each, i) => (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={each === language}
            aria-label={each === 'fr' ? 'Français' : 'English'}
            tabIndex={tabIndexOf(i)}
            onClick={() => setLanguage(each)}
          >
            {each}
          </button>
        ))
      }
    </Toolbar>
  )
}

/** Changes to the other theme; where that is the system's own, the link goes without one. */
function ThemeButton() {
  const t = useTranslations('app')
  const asked = useAtlas(({ view }) => view.theme)
  const setTheme = useAtlas((state) => state.setTheme)
  const theme = useTheme(asked)
  const system = useTheme(null)
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={theme === 'dark' ? t('themeToLight') : t('themeToDark')}
      onClick={() => setTheme(other === system ? null : other)}
    >
      <Contrast size={16} />
    </button>
  )
}
