/**
 * Addresses of the atlas's pages, relative to its root, and the views that the pages stand for.
 *
 * A page shows one record, one country, one pair of countries or the whole; it has an address in each
 * language: `fr/visite/<id>/` and `en/visit/<id>/`, `fr/pays/MLI/` and `en/country/MLI/`, `fr/axe/MLI-TGO/` and
 * `en/pair/MLI-TGO/`, the empty path and `en/`. An address has one spelling: codes are capitals, those of a
 * pair in alphabetical order. Whether the data has such a record is `reconcileView`'s question.
 */
import { formatPermalink } from './permalink'
import type { Language, RecordId, View } from './view'
import { DEFAULT_VIEW, LANGUAGES } from './view'
import { isCountryCode } from '@/core/atlas/countryCodes'

export type Page =
  | { readonly type: 'front' }
  | { readonly type: 'record'; readonly id: RecordId }
  | { readonly type: 'country'; readonly code: string }
  /** Codes in alphabetical order. */
  | { readonly type: 'pair'; readonly codes: readonly [string, string] }

/** A page in one of its languages. */
export interface PageAddress {
  readonly page: Page
  readonly language: Language
}

/** What stands before the id in an address, in each language. */
const FOLDERS = {
  fr: { record: 'fr/visite', country: 'fr/pays', pair: 'fr/axe' },
  en: { record: 'en/visit', country: 'en/country', pair: 'en/pair' },
} as const
const FRONT: { readonly [L in Language]: string } = { fr: '', en: 'en/' }

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The pair of two countries, given in any order. */
export const pairPage = (a: string, b: string): Page => ({ type: 'pair', codes: a <= b ? [a, b] : [b, a] })

const lastPart = (page: Exclude<Page, { readonly type: 'front' }>): string => {
  switch (page.type) {
    case 'record':
      return page.id
    case 'country':
      return page.code
    case 'pair':
      return page.codes.join('-')
  }
}

/** The path of a page from the root, without a slash before it and with one behind; empty for the French front page. */
export const pagePath = (page: Page, language: Language): string =>
  page.type === 'front' ? FRONT[language] : `${FOLDERS[language][page.type]}/${lastPart(page)}/`

const parseLastPart = (type: Exclude<Page['type'], 'front'>, text: string): Page | null => {
  switch (type) {
    case 'record':
      return SLUG.test(text) ? { type, id: text } : null
    case 'country':
      return isCountryCode(text) ? { type, code: text } : null
    case 'pair': {
      const [a = '', b = '', ...others] = text.split('-')
      return others.length === 0 && isCountryCode(a) && isCountryCode(b) && a < b ? pairPage(a, b) : null
    }
  }
}

/**
 * Undoes `pagePath`. The last slash may be missing and `index.html` may follow it, as hosts have it.
 *
 * @param path from the root, without a slash before it; any text
 * @returns `null` for what is no page's address
 */
export function parsePagePath(path: string): PageAddress | null {
  const plain = path.replace(/(^|\/)index\.html$/, '$1').replace(/([^/])$/, '$1/')
  for (const language of LANGUAGES) {
    if (plain === FRONT[language]) return { page: { type: 'front' }, language }
    for (const type of ['record', 'country', 'pair'] as const) {
      const folder = `${FOLDERS[language][type]}/`
      if (!plain.startsWith(folder)) continue
      const page = parseLastPart(type, plain.slice(folder.length, -1))
      return page === null ? null : { page, language }
    }
  }
  return null
}

/** The way from a page back to the root: `./` on the French front page, `../../../` on a record's. */
export const pathToRoot = (path: string): string => '../'.repeat(path.split('/').length - 1) || './'

const choicesOf = (page: Page): Partial<View> => {
  switch (page.type) {
    case 'front':
      return {}
    case 'record':
      return { record: page.id }
    case 'country':
      return { parties: [page.code] }
    case 'pair':
      return { parties: page.codes, part: 'between' }
  }
}

/**
 * The view that a page's address means. The root's own address names no language: there it is left to the
 * browser, as in any link without `lang`.
 */
export const viewOfPage = (page: Page, language: Language): View => ({
  ...DEFAULT_VIEW,
  ...choicesOf(page),
  language: pagePath(page, language) === '' ? null : language,
})

/**
 * The view of an address as a query without its `?`: what its own query asks for, and what its path says
 * where it is a page's. The first value of a key counts (permalink.ts), so the query stands first.
 *
 * @param path from the root, without a slash before it; any text
 * @param search the query, with or without its `?`
 * @returns `null` when the path is no page's
 */
export function linkOfPage(path: string, search: string): string | null {
  const address = parsePagePath(path)
  if (address === null) return null
  const said = formatPermalink(viewOfPage(address.page, address.language))
  return [search.replace(/^\?/, ''), said].filter((part) => part !== '').join('&')
}

const likelyPage = ({ record, parties: [a, b] }: View): Page => {
  if (record !== null) return { type: 'record', id: record }
  if (a === undefined) return { type: 'front' }
  return b === undefined ? { type: 'country', code: a } : pairPage(a, b)
}

/**
 * The page that shows what a view shows, whatever its language and theme; `null` where no page does: one of
 * its choices is not the page's, or a party is an organisation.
 */
export function pageOfView(view: View): Page | null {
  const page = likelyPage(view)
  const link = (each: View) => formatPermalink({ ...each, language: null, theme: null })
  const isWhole = link(viewOfPage(page, 'fr')) === link(view)
  return isWhole && parsePagePath(pagePath(page, 'fr')) !== null ? page : null
}
