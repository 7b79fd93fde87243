// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { anyText } from './anyText'
import { childrenOf, readXml, textOf } from './readXml'
import type { Feed, FeedEntry } from '@/core/formats/atom'
import { formatAtom } from '@/core/formats/atom'
import { dayOf, MAX_DAY } from '@/core/time/day'

const updated = dayOf(2026, 11, 22) ?? MAX_DAY

const entry: FeedEntry = {
  title: 'Abdoulaye Diop à Moscou',
  summary: '10–12 novembre 2021, visite effectuée',
  url: 'https://axes.example/fr/visite/2021-11-10-diop-moscow/',
  updated: dayOf(2026, 10, 1) ?? MAX_DAY,
}
const feed = (fields: Partial<Feed> = {}): Feed => ({
  title: 'Axes',
  subtitle: 'Visites diplomatiques',
  language: 'fr',
  author: 'Axes',
  rights: 'CC BY 4.0',
  self: 'https://axes.example/fr/atom.xml',
  page: 'https://axes.example/?c=MLI&dir=sends',
  updated,
  entries: [entry],
  ...fields,
})

const linksOf = (element: Element) =>
  Object.fromEntries(
    childrenOf(element, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
  )

it('has all that RFC 4287 asks of a feed', () => {
  const read = readXml(formatAtom(feed()))
  expect([read.namespaceURI, read.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed'])
  expect(read.getAttribute('xml:lang')).toBe('fr')
  expect(textOf(read, 'id')).toBe('https://axes.example/fr/atom.xml')
  expect(textOf(read, 'title')).toBe('Axes')
  expect(textOf(read, 'subtitle')).toBe('Visites diplomatiques')
  expect(textOf(read, 'updated')).toBe('2026-11-22T00:00:00Z')
  expect(textOf(read, 'rights')).toBe('CC BY 4.0')
  expect(childrenOf(read, 'author').map((author) => textOf(author, 'name'))).toEqual(['Axes'])
  expect(linksOf(read)).toEqual({
    self: 'https://axes.example/fr/atom.xml',
    alternate: 'https://axes.example/?c=MLI&dir=sends',
  })
})

it('has all that RFC 4287 asks of an entry', () => {
  const [read, ...others] = childrenOf(readXml(formatAtom(feed())), 'entry')
  expect(others).toEqual([])
  if (read === undefined) throw new Error('no entry')
  expect(textOf(read, 'id')).toBe(entry.url)
  expect(textOf(read, 'title')).toBe(entry.title)
  expect(textOf(read, 'summary')).toBe(entry.summary)
  expect(textOf(read, 'updated')).toBe('2026-10-01T00:00:00Z')
  expect(linksOf(read)).toEqual({ alternate: entry.url })
})

it('keeps the order of its entries, and is a feed without any', () => {
  const urls = ['https://axes.example/b', 'https://axes.example/a']
  const entries = urls.map((url) => ({ ...entry, url }))
  const idsOf = (text: string) => childrenOf(readXml(text), 'entry').map((each) => textOf(each, 'id'))
  expect(idsOf(formatAtom(feed({ entries })))).toEqual(urls)
  expect(idsOf(formatAtom(feed({ entries: [] })))).toEqual([])
})

it('is well-formed whatever the texts hold, and keeps every character that XML can write', () => {
  /** Line breaks as XML reads them (section 2.11). */
  const kept = (text: string) =>
    text
      .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
      .replaceAll(/\r\n?/g, '\n')
  fc.assert(
    fc.property(anyText, anyText, (title, url) => {
      const read = readXml(formatAtom(feed({ title, page: url })))
      expect(textOf(read, 'title')).toBe(kept(title))
      expect(linksOf(read)['alternate']).toBe(kept(url).replaceAll(/[\t\n]/g, ' '))
    }),
    { numRuns: numRuns(1000) },
  )
})
