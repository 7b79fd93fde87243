/** Name, data set, search, view, language, theme, export, share. On a phone the last ones stand behind a menu. */
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { DialogButton } from './DialogButton'
import styles from './Header.module.css'
import { ExportPanel, SharePanel } from './lazyParts'
import { useTheme } from './theme'
import { LANGUAGES } from '@/core/view/view'
import { CountText } from '@/features/filters/CountText'
import { SearchField } from '@/features/filters/SearchField'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { Contrast, Menu, Search, X } from '@/ui/icons'
import { Toolbar } from '@/ui/Toolbar'

export function Header({ isWide }: { readonly isWide: boolean }) {
  const t = useTranslations('app')
  return (
    <header className={styles.header}>
      <h1 className={styles.wordmark} translate="no">
        Axes
      </h1>
      {isWide ? (
        <>
          <p className={styles.tagline}>{t('tagline')}</p>
          <DataSet />
          <div className={styles.search}>
            <SearchField />
          </div>
          <ViewSwitch />
          <LanguageSwitch />
          <ThemeButton />
          <Dialogs />
        </>
      ) : (
        <NarrowControls />
      )}
    </header>
  )
}

/** What is done with the view as a whole: taken away, passed on. */
function Dialogs() {
  const t = useTranslations('app')
  return (
    <>
      <DialogButton title={t('export')}>
        <ExportPanel />
      </DialogButton>
      <DialogButton title={t('share')}>
        <SharePanel />
      </DialogButton>
    </>
  )
}

function NarrowControls() {
  const t = useTranslations('app')
  const [open, setOpen] = useState<'search' | 'menu' | null>(null)
  const search = useAtlas(({ view }) => view.search)
  const drawer = useId()
  const toggle = (part: 'search' | 'menu') => setOpen(open === part ? null : part)
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
        aria-controls={drawer}
        data-active={search !== '' || undefined}
        onClick={() => toggle('search')}
      >
        {open === 'search' ? <X size={20} /> : <Search size={20} />}
      </button>
      <button
        type="button"
        className={styles.icon}
        aria-label={t('menu')}
        aria-expanded={open === 'menu'}
        aria-controls={drawer}
        onClick={() => toggle('menu')}
      >
        {open === 'menu' ? <X size={20} /> : <Menu size={20} />}
      </button>
      <div id={drawer} className={styles.drawer} hidden={open === null}>
        {open === 'search' && <SearchField />}
        {open === 'menu' && (
          <>
            <DataSet />
            <ViewSwitch />
            <div className={styles.row}>
              <LanguageSwitch />
              <ThemeButton />
              <Dialogs />
            </div>
          </>
        )}
      </div>
    </>
  )
}

function DataSet() {
  const t = useTranslations('app')
  const language = useLanguage()
  const title = useAtlas(({ atlas }) => atlas.file.title)
  return (
    <p className={styles.data}>
      {t('data')} <span className={styles.dataTitle}>{title[language]}</span>
    </p>
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
