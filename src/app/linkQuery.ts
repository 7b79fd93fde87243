/**
 * What the address of the document asks for, as the query of a link.
 *
 * A page that was written when the site was built stands for a view by its path (`fr/visite/<id>/`); keys of
 * the query win over what the path says. Such an address stays until the first change, which is written as
 * `<root>?…`.
 */
import { linkOfPage } from '@/core/view/address'
import { SITE_ROOT } from '@/ui/siteFiles'

/** Of the root, without the host. */
const ROOT_PATH = new URL(SITE_ROOT).pathname

export const linkQuery = ({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string =>
  (pathname.startsWith(ROOT_PATH) ? linkOfPage(pathname.slice(ROOT_PATH.length), search) : null) ??
  search.replace(/^\?/, '')

/** The document that may connect to other hosts keeps its name while it shows what it has from there. */
const CONNECTING = 'open.html'
const isConnecting = ({ pathname }: Pick<Location, 'pathname'>): boolean =>
  pathname === ROOT_PATH + CONNECTING

/** The address of a view, without the host. @param query of the view, without its `?` */
export function linkAddress(query: string): string {
  if (query === '') return ROOT_PATH
  const document = isConnecting(window.location) && /(^|&)data=[^&]*https:/i.test(query) ? CONNECTING : ''
  return `${ROOT_PATH}${document}?${query}`
}
