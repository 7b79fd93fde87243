/**
 * What a site tells search engines about itself: a sitemap (sitemaps.org, version 0.9) that names each page in
 * each of its languages, and the `robots.txt` (RFC 9309) that points to it.
 *
 * Each address lists all languages of its page, its own too, and `x-default` for readers of neither.
 */
import { escapeXml } from './xml'
import type { Day } from '@/core/time/day'
import { formatDay } from '@/core/time/day'
import type { Language } from '@/core/view/view'

/** The protocol's limit for one file. */
const MAX_ADDRESSES = 50_000

export interface SitemapPage {
  /** Absolute, in each language. */
  readonly urls: { readonly [L in Language]: string }
  readonly updated: Day
}

const formatPage = ({ urls, updated }: SitemapPage): readonly string[] => {
  const alternates = [
    ['fr', urls.fr],
    ['en', urls.en],
    ['x-default', urls.fr],
  ].map(
    ([language = '', url = '']) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(url)}"/>`,
  )
  return [urls.fr, urls.en].flatMap((url) => [
    '<url>',
    `<loc>${escapeXml(url)}</loc>`,
    `<lastmod>${formatDay(updated)}</lastmod>`,
    ...alternates,
    '</url>',
  ])
}

/** @throws RangeError when one sitemap cannot hold so many pages: 25,000 in two languages */
export function formatSitemap(pages: readonly SitemapPage[]): string {
  if (2 * pages.length > MAX_ADDRESSES)
    throw new RangeError(`formatSitemap: ${pages.length} pages in two languages are too many for one file`)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap(formatPage),
    '</urlset>',
    '',
  ].join('\n')
}

/** Everything may be read. @param sitemap its address, absolute */
export const formatRobots = (sitemap: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`
