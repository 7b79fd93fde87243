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
 * `data-entry`; in `data-preload`, and in `data-fr` or `data-en`, the modules that it asks for next; and `data-embed`
 * without its extension.
 */
import { isLanguage, negotiateLanguage } from '@/i18n/negotiateLanguage'

/** Keys of a link that change what is drawn; a test holds them against the codec. */
const DRAWN_BY =
  'v c dir t q person org rank topic kind status basis place sure past m view sort lanes data embed'

const page = document.documentElement
const said = page.dataset
const own = document.currentScript?.dataset ?? {}
const query = new URLSearchParams(location.search)
const drawn = new URLSearchParams(said['view'])

const askedLanguage = query.get('lang') ?? drawn.get('lang') ?? ''
const language = negotiateLanguage(isLanguage(askedLanguage) ? askedLanguage : null, navigator.languages)
const askedTheme = query.get('theme') ?? ''
said['theme'] = ['light', 'dark'].includes(askedTheme)
  ? askedTheme
  : matchMedia('(prefers-color-scheme:dark)').matches
    ? 'dark'
    : 'light'

if (language !== page.lang || DRAWN_BY.split(' ').some((key) => query.has(key))) {
  said['drawn'] = 'stale'
  page.lang = language
}

const add = (tag: 'link' | 'script', from: 'href' | 'src', path: string, properties?: object) =>
  document.head.append(
    Object.assign(document.createElement(tag), { [from]: (said['root'] ?? './') + path }, properties),
  )

if (origin === 'null' && own['embed']) {
  add('link', 'href', `${own['embed']}.css`, { rel: 'stylesheet' })
  add('script', 'src', `${own['embed']}.js`)
} else if (own['entry']) {
  add('script', 'src', own['entry'], { type: 'module' })
  for (const path of `${own['preload']} ${own[language]}`.split(' '))
    add('link', 'href', path, { rel: 'modulepreload' })
}
