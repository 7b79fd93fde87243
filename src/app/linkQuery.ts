/**
 * What the address of the document asks for, as the query of a link.
 *
 * A page that was written when the site was built stands for a view by its path (`fr/visite/<id>/`); keys of
 * the query win over what the path says. Such an address stays until the first change, which is written as
 * `<root>?…`.
 */
import { parsePagePath, viewOfPage } from '@/core/view/address'
import { formatPermalink } from '@/core/view/permalink'
import { SITE_ROOT } from '@/ui/siteFiles'

/** Of the root, without the host. */
const ROOT_PATH = new URL(SITE_ROOT).pathname

/** The query of the page that a path names; empty where it names none. */
function queryOfPath(path: string): string {
  if (!path.startsWith(ROOT_PATH)) return ''
  const address = parsePagePath(path.slice(ROOT_PATH.length))
  return address === null ? '' : formatPermalink(viewOfPage(address.page, address.language))
}

/** The first value of a key counts (permalink.ts), so the query stands before what the path says. */
export const linkQuery = ({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string =>
  [search.replace(/^\?/, ''), queryOfPath(pathname)].filter((part) => part !== '').join('&')

/** The address of a view, without the host. @param query of the view, without its `?` */
export const linkAddress = (query: string): string => (query === '' ? ROOT_PATH : `${ROOT_PATH}?${query}`)
