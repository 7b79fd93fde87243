/**
 * The public address of the site, for what must be absolute: `SITE_URL`, else `homepage` of package.json. With a
 * closing slash.
 */
export function readSiteAddress(asked: string | undefined, homepage: string): string {
  const text = asked === undefined || asked === '' ? homepage : asked
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`readSiteAddress: "${text}" is no address of a site: it begins with https://`)
  if (url.search !== '' || url.hash !== '')
    throw new Error(`readSiteAddress: "${text}" has a query or a fragment: an address of a folder is needed`)
  return url.href.replace(/\/?$/, '/')
}
