// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { childrenOf, readXml, textOf } from './readXml'
import { formatRobots, formatSitemap } from '@/core/formats/sitemap'
import { dayOf, MAX_DAY } from '@/core/time/day'

const updated = dayOf(2026, 11, 22) ?? MAX_DAY
const root = 'https://axes.example/a&b/'
const pages = [
  { urls: { fr: root, en: `${root}en/` }, updated },
  { urls: { fr: `${root}fr/pays/MLI/`, en: `${root}en/country/MLI/` }, updated },
]

it('names each page in each language, with all its languages', () => {
  const read = readXml(formatSitemap(pages))
  expect([read.namespaceURI, read.localName]).toEqual([
    'http://www.sitemaps.org/schemas/sitemap/0.9',
    'urlset',
  ])
  const urls = childrenOf(read, 'url')
  expect(urls.map((url) => textOf(url, 'loc'))).toEqual([
    root,
    `${root}en/`,
    `${root}fr/pays/MLI/`,
    `${root}en/country/MLI/`,
  ])
  for (const [i, url] of urls.entries()) {
    expect(textOf(url, 'lastmod')).toBe('2026-11-22')
    const links = childrenOf(url, 'link')
    expect(links.map((link) => link.namespaceURI)).toEqual(Array(3).fill('http://www.w3.org/1999/xhtml'))
    expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['fr', pages[Math.floor(i / 2)]?.urls.fr],
      ['en', pages[Math.floor(i / 2)]?.urls.en],
      ['x-default', pages[Math.floor(i / 2)]?.urls.fr],
    ])
  }
})

it('refuses more pages than one file may name', () => {
  const pagesOf = (length: number) =>
    Array.from({ length }, () => ({
      urls: { fr: 'https://a.example/', en: 'https://a.example/en/' },
      updated,
    }))
  expect(childrenOf(readXml(formatSitemap(pagesOf(30))), 'url')).toHaveLength(60)
  expect(() => formatSitemap(pagesOf(25_001))).toThrow(/25001 pages/)
})

it('lets robots read everything, and tells them of the sitemap', () => {
  expect(formatRobots(`${root}sitemap.xml`).split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${root}sitemap.xml`,
    '',
  ])
})
