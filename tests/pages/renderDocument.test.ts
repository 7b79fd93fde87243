// @vitest-environment jsdom
import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { readBundledAtlas } from '../../scripts/build/readSite'
import { madeArticle, madeAtlas } from '../fixtures/madeAtlas'
import { numRuns } from '../fixtures/numRuns'
import { randomAtlas } from '../fixtures/randomAtlas'
import type { Atlas } from '@/core/atlas/atlas'
import type { PageAddress } from '@/core/view/address'
import { pagePath, parsePagePath, viewOfPage } from '@/core/view/address'
import { parsePermalink } from '@/core/view/permalink'
import { feedsOf } from '@/pages/feeds'
import { pagesOf } from '@/core/view/pagesOf'
import { renderDocument } from '@/pages/renderDocument'
import type { Site } from '@/pages/site'
import { previewPath } from '@/pages/site'

const ADDRESS = 'https://axes.example/atlas/'
const siteOf = (atlas: Atlas): Site => ({
  atlas,
  shapes: { land: '', coast: '', shores: [], borders: '', disputed: '', countries: [] },
  measure: () => 0,
  address: ADDRESS,
  files: { styles: ['assets/pages.css'], boot: { 'data-entry': 'assets/start.js' } },
  policy: "default-src 'none'; script-src 'self'",
})
const MAP = { map: '<svg class="map-wide"></svg>' }
const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html')
const written = (address: PageAddress, site: Site) => parse(renderDocument(address, site, MAP).text)
const addressesOf = (atlas: Atlas): readonly PageAddress[] =>
  pagesOf(atlas).flatMap((page) => [
    { page, language: 'fr' },
    { page, language: 'en' },
  ])
const meta = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? ''
const folded = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ')

const site = siteOf(readBundledAtlas())
const { atlas } = site
const DOCUMENTS = addressesOf(atlas).map((address) => ({
  address,
  path: pagePath(address.page, address.language),
  text: renderDocument(address, site, MAP).text,
}))

describe.each(DOCUMENTS)('the document at "$path"', ({ address, path, text }) => {
  const { page, language } = address
  const document = parse(text)

  it('says what it is, in its language', () => {
    expect(text.startsWith('<!doctype html>\n<html')).toBe(true)
    expect(document.documentElement.lang).toBe(language)
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    for (const words of [document.title, meta(document, 'description')]) {
      expect(words.length).toBeGreaterThan(10)
      expect(words.length).toBeLessThanOrEqual(200)
      expect(words).not.toMatch(/undefined|null|\{|\}/)
    }
  })

  it('names its way to the root and the view that it draws', () => {
    const { dataset } = document.documentElement
    expect(new URL(dataset['root'] ?? '', ADDRESS + path).href).toBe(ADDRESS)
    expect(parsePermalink(dataset['view'] ?? '?').view).toEqual(viewOfPage(page, language))
    expect(dataset['state']).toBe('loading')
    expect(document.getElementById('root')?.childNodes).toHaveLength(0)
  })

  it('keeps to its own policy, which stands before what it rules, and has no style in it', () => {
    expect(text).not.toMatch(/\sstyle=|<style/)
    const at = (mark: string) => text.indexOf(mark)
    const policy = at('http-equiv="Content-Security-Policy"')
    expect(policy).toBeGreaterThan(0)
    expect(at('/boot.js"')).toBeGreaterThan(policy)
    expect(at('rel="stylesheet"')).toBeGreaterThan(policy)
    expect([...document.scripts].map(({ type }) => type).filter((type) => type !== '')).toEqual([
      'application/ld+json',
    ])
  })

  if (page.type === 'front')
    it('says without a script where every link leads', () => {
      const words = language === 'fr' ? 'Sans JavaScript, tout lien' : 'Without JavaScript every link'
      expect(text.slice(text.indexOf('class="list"'))).toContain(`<noscript><p class="quiet">${words}`)
    })

  if (page.type === 'record')
    it('sums up first, before the facts', () => {
      expect(document.querySelector('.facts dt')?.textContent).toMatch(/^(résumé|summary)$/)
    })

  it('unfolds into a preview, at absolute addresses', () => {
    const here = ADDRESS + path
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(here)
    expect(meta(document, 'og:url')).toBe(here)
    expect(meta(document, 'og:image')).toBe(ADDRESS + previewPath(address))
    expect(meta(document, 'og:title')).not.toBe('')
    const others = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ])
    const french = ADDRESS + pagePath(page, 'fr')
    expect(others).toEqual([
      ['fr', french],
      ['en', ADDRESS + pagePath(page, 'en')],
      ['x-default', french],
    ])
  })

  it('leads to nothing that is not there', () => {
    const made = new Set([
      ...DOCUMENTS.map((each) => each.path),
      ...feedsOf(pagesOf(atlas), site).map((file) => file.path),
      'data/atlas.json',
      'codebook.html',
    ])
    const targets = [...document.querySelectorAll<HTMLAnchorElement>('body a')]
      .map((link) => new URL(link.getAttribute('href') ?? '', ADDRESS + path))
      .filter(({ href }) => href.startsWith(ADDRESS))
      .map(({ pathname }) => pathname.slice('/atlas/'.length))
    expect(targets.length).toBeGreaterThan(2)
    expect(targets.filter((target) => !made.has(target))).toEqual([])
  })
})

describe.each(DOCUMENTS.filter(({ address }) => address.page.type === 'record'))(
  'the record at "$path"',
  ({ address: { page, language }, text }) => {
    const record = [...atlas.records].find(({ id }) => page.type === 'record' && id === page.id)
    const words = folded(parse(text).body.textContent)

    it('shows every quotation, reason and premise', () => {
      const evidence = record?.claims.flatMap((claim) => [
        ...claim.evidence.map(({ quote }) => quote),
        ...claim.premises.flatMap((premise) => [premise.text[language], premise.evidence?.quote ?? '']),
        claim.reason?.[language] ?? '',
      ])
      expect(evidence?.length).toBeGreaterThan(3)
      expect(evidence?.filter((each) => !words.includes(folded(each)))).toEqual([])
    })

    it('names everybody with the office of the day, and what is not stated', () => {
      const people = [
        ...(record?.delegation ?? []),
        ...(record?.received ?? []),
        ...(record?.encounters.flatMap((encounter) => encounter.with) ?? []),
        ...(record?.messages.flatMap(({ from, to }) => [from, to]) ?? []),
      ]
      const said = people.flatMap(({ person, office }) => [
        atlas.people.get(person ?? '')?.name[language] ?? '',
        office?.[language] ?? '',
      ])
      const absent = record?.notStated.map((each) => each[language]) ?? []
      expect([...said, ...absent].filter((each) => !words.includes(folded(each)))).toEqual([])
    })

    it('shows each field of its articles, recorded or not', () => {
      const articles = record?.articles.map((id) => atlas.articles.get(id)) ?? []
      expect(articles.length).toBeGreaterThan(0)
      for (const article of articles) expect(words).toContain(article?.sha256)
      expect(words).toContain({ fr: 'non enregistré', en: 'not recorded' }[language])
    })
  },
)

it('says of an inferred year that it is inferred, to whoever sees only the preview', () => {
  const address = { page: { type: 'record', id: '2021-03-30-dussey-bamako' }, language: 'fr' } as const
  expect(meta(written(address, site), 'description')).toContain('année déduite')
})

it('never counts a country that is only mentioned as none', () => {
  const document = written({ page: { type: 'country', code: 'NER' }, language: 'fr' }, site)
  expect(document.querySelector('h1 + p')?.textContent).toBe(
    'Aucune fiche dans ce jeu de données · 1 article en fait mention',
  )
})

it('shows markup in the data as text, and follows no address but https', () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>'
  const both = { fr: hostile, en: hostile }
  const odd = madeAtlas(
    [
      {
        id: 'odd',
        title: both,
        summary: both,
        sends: 'MLI',
        hosts: 'TGO',
        notStated: [both],
        articles: ['one'],
        claims: [
          {
            fact: hostile,
            basis: 'stated',
            evidence: [{ article: 'one', paragraph: 1, quote: hostile }],
            premises: [],
          },
        ],
      },
    ],
    {
      title: both,
      articles: [
        madeArticle({ id: 'one', label: both, title: hostile, outlet: hostile, url: 'javascript:alert(1)' }),
      ],
    },
  )
  for (const address of addressesOf(odd)) {
    const document = written(address, siteOf(odd))
    expect(document.querySelectorAll('img, [onerror]')).toHaveLength(0)
    expect([...document.scripts].filter(({ textContent }) => textContent === 'alert(1)')).toEqual([])
    expect(
      [...document.querySelectorAll('a')].filter((link) =>
        link.getAttribute('href')?.startsWith('javascript:'),
      ),
    ).toEqual([])
  }
  const record = written({ page: { type: 'record', id: 'odd' }, language: 'en' }, siteOf(odd))
  expect(record.querySelector('h1')?.textContent).toBe(hostile)
  expect(record.querySelector('q')?.textContent).toBe(hostile)
})

test.prop([randomAtlas], { numRuns: numRuns(30) })('writes every page of any atlas', (any) => {
  const given = siteOf(any)
  for (const address of addressesOf(any)) {
    const { path, text } = renderDocument(address, given, MAP)
    expect(parsePagePath(path)).toEqual(address)
    expect(text).not.toMatch(/>(undefined|null|NaN|\[object)/)
    expect(parse(text).querySelectorAll('h1')).toHaveLength(1)
  }
})

it('throws for a record that the atlas does not have', () => {
  expect(() => written({ page: { type: 'record', id: 'nobody' }, language: 'fr' }, site)).toThrow('nobody')
})
