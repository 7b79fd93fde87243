// @vitest-environment jsdom
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { childrenOf, readXml, textOf } from '../core/formats/readXml'
import { smallAtlas } from '../fixtures/smallAtlas'
import { calendarOf, feedOf, feedsOf } from '@/pages/feeds'
import { pagesOf } from '@/core/view/pagesOf'
import type { Site } from '@/pages/site'

const atlas = smallAtlas()
const site: Site = {
  atlas,
  shapes: { land: '', coast: '', shores: [], borders: '', disputed: '', countries: [] },
  measure: () => 0,
  address: 'https://axes.example/atlas/',
  files: { styles: [], boot: {} },
  policy: '',
}
const MALI = { page: { type: 'country', code: 'MLI' }, language: 'fr' } as const
const urlsOf = (feed: Element) =>
  childrenOf(feed, 'entry').map((entry) => childrenOf(entry, 'link')[0]?.getAttribute('href'))

describe('feedOf', () => {
  const feed = readXml(feedOf(MALI, site).text)

  it('has the records of its page, the newest first and the undated last', () => {
    const titles = childrenOf(feed, 'entry').map((entry) => textOf(entry, 'title'))
    expect(titles).toHaveLength(3)
    expect(titles.at(-1)).toBe([...atlas.records].at(-1)?.title.fr)
  })

  it('leads to the pages of records and to its own, at the public address', () => {
    expect(urlsOf(feed).every((url) => url?.startsWith('https://axes.example/atlas/fr/visite/'))).toBe(true)
    expect(childrenOf(feed, 'link').map((link) => link.getAttribute('href'))).toEqual([
      'https://axes.example/atlas/fr/pays/MLI/feed.xml',
      'https://axes.example/atlas/fr/pays/MLI/',
    ])
  })
})

describe('calendarOf', () => {
  it('has the dated records of its page as events', () => {
    const [file, ...others] = calendarOf(MALI, site)
    expect(others).toEqual([])
    const events = new ICAL.Component(ICAL.parse(file?.text ?? '') as unknown[]).getAllSubcomponents('vevent')
    expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual(
      ['dussey', 'moscow'].map((id) => `${id}@axes.example`),
    )
  })

  it('is not written where no record is dated', () => {
    const undated = [...atlas.records].find(({ date }) => date === null)
    const id = undated?.id ?? 'none is undated'
    expect(calendarOf({ page: { type: 'record', id }, language: 'en' }, site)).toEqual([])
  })
})

describe('feedsOf', () => {
  const pages = pagesOf(atlas)
  const files = feedsOf(pages, site)

  it('writes no path twice', () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
  })

  it('names every page in both languages in the sitemap, and the sitemap in robots.txt', () => {
    const textAt = (wanted: string) => files.find(({ path }) => path === wanted)?.text ?? ''
    expect(childrenOf(readXml(textAt('sitemap.xml')), 'url')).toHaveLength(2 * pages.length)
    expect(textAt('robots.txt')).toContain('https://axes.example/atlas/sitemap.xml')
  })

  it('is well-formed throughout, whatever the page', () => {
    const feeds = files.filter(({ path }) => path.endsWith('.xml'))
    expect(feeds.length).toBeGreaterThan(pages.length)
    for (const { path, text } of feeds) expect(() => readXml(text), path).not.toThrow()
    for (const { text } of files.filter(({ path }) => path.endsWith('.ics')))
      expect(() => ICAL.parse(text) as unknown).not.toThrow()
  })
})
