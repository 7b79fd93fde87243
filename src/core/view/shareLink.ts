/**
 * Links to pass on, absolute, from the root of the open site.
 *
 * A link opens in the language in which it was shared, and leaves the theme to whoever opens it. Where the
 * site has a page for just this view the link is that page's address, which chats and search engines can preview;
 * a version of the data may follow it as its query.
 */
import { pageOfView, pagePath, viewOfPage } from './address'
import { hasPage } from './pagesOf'
import { formatPermalink } from './permalink'
import type { Language, RecordId, View } from './view'
import { DEFAULT_VIEW } from './view'
import type { Atlas } from '@/core/atlas/atlas'

/** A view as it is passed on: in a language. */
export interface SharedView extends View {
  readonly language: Language
}

const withQuery = (address: string, view: View): string => {
  const query = formatPermalink(view)
  return query === '' ? address : `${address}?${query}`
}

/** The view of one record and nothing else. */
export const viewOfRecord = (record: RecordId): View => ({ ...DEFAULT_VIEW, record })

/** @param root of the site, absolute, with a closing slash */
export function shareLink(view: SharedView, atlas: Atlas, root: string): string {
  const { dataVersion, language } = view
  const page = pageOfView({ ...view, dataVersion: null, embed: false })
  if (page === null || !hasPage(atlas, page)) return withQuery(root, { ...view, theme: null, embed: false })
  const isSaidByPath = viewOfPage(page, language).language === language
  return withQuery(root + pagePath(page, language), {
    ...DEFAULT_VIEW,
    dataVersion,
    language: isSaidByPath ? null : language,
  })
}

/** The address of a view in a frame on another site. @param root of the site, absolute, with a closing slash */
export const embedLink = (view: SharedView, root: string): string =>
  withQuery(root, { ...view, theme: null, embed: true })
