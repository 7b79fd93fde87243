/**
 * Where the files of the site are, and how they are had.
 *
 * Every document says in `data-root` how to reach the root of the site from where it lies, so that a build
 * works from any folder of any host. The root is taken once, when the document opens: the address of the page
 * changes with the view, the place of the files does not.
 *
 * A build that must run where nothing can be fetched carries files in itself (`carryFiles`): those are all that
 * there is.
 */

/** Absolute, with a closing slash. */
export const SITE_ROOT = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).href

/** The absolute address of a file of the site. @param path from the root, without a leading slash */
export const siteAddress = (path: string): string => new URL(path, SITE_ROOT).href

const carried = new Map<string, string>()

/** @param files text by path from the root */
export function carryFiles(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) carried.set(path, text)
}

/** Fetches a file of the site; rejects as `fetch` does. @param path from the root, without a leading slash */
export async function fetchSiteFile(path: string, options?: RequestInit): Promise<Response> {
  if (carried.size === 0) return fetch(siteAddress(path), options)
  const text = carried.get(path)
  if (text === undefined) throw new TypeError(`fetchSiteFile: ${path} is not carried`)
  return new Response(text)
}
