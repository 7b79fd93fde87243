/**
 * Runs before anything is drawn, as one small classic script at the head of every document.
 *
 * It names language and theme, so that the drawn page and the app agree from the first picture; marks a drawn
 * page that is not what the address asks for (`data-drawn="stale"`: its boxes stay, its words do not); and
 * adds the app. In a sandboxed frame, whose origin is opaque, modules and fetches fail: there the app comes as
 * one classic script with its data inside.
 *
 * The document says what it is: `lang`, `data-root` (its way to the root of the site) and `data-view` (the view
 * that is drawn in it, as a query). This script's element says what to add, as paths from the root:
 * `data-entry`, in `data-preload` the modules that it asks for next, and `data-embed` without its extension.
 */
import { negotiateLanguage } from '@/i18n/negotiateLanguage'

/** Keys of a link that change what is drawn; a test holds them against the codec. */
const DRAWN_BY =
  'v c dir t q person org rank topic kind status basis place sure past m view sort lanes data embed'

const page = document.documentElement
const own = document.currentScript?.dataset ?? {}
const query = new URLSearchParams(window.location.search)
const drawn = new URLSearchParams(page.dataset['view'])

const askedLanguage = query.get('lang') ?? drawn.get('lang')
const language = negotiateLanguage(
  askedLanguage === 'fr' || askedLanguage === 'en' ? askedLanguage : null,
  navigator.languages,
)
const askedTheme = query.get('theme')
page.dataset['theme'] =
  askedTheme === 'light' || askedTheme === 'dark'
    ? askedTheme
    : window.matchMedia('(prefers-color-scheme: dark)').matches
      ? 'dark'
      : 'light'

if (language !== page.lang || DRAWN_BY.split(' ').some((key) => query.has(key))) {
  page.dataset['drawn'] = 'stale'
  page.lang = language
}

const root = page.dataset['root'] ?? './'
const add = (tag: 'link' | 'script', properties: object) =>
  document.head.append(Object.assign(document.createElement(tag), properties))

if (window.origin === 'null' && own['embed'] !== undefined) {
  add('link', { rel: 'stylesheet', href: `${root}${own['embed']}.css` })
  add('script', { src: `${root}${own['embed']}.js` })
} else if (own['entry'] !== undefined) {
  add('script', { type: 'module', src: root + own['entry'] })
  for (const path of own['preload']?.split(' ') ?? [])
    add('link', { rel: 'modulepreload', href: root + path })
}
