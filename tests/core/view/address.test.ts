import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyView } from '../../fixtures/anyView'
import { numRuns } from '../../fixtures/numRuns'
import { COUNTRY_CODES, FORMER_CODES } from '@/core/atlas/countryCodes'
import type { Page } from '@/core/view/address'
import {
  linkOfPage,
  pageOfView,
  pagePath,
  pairPage,
  parsePagePath,
  pathToRoot,
  viewOfPage,
} from '@/core/view/address'
import { formatPermalink, parsePermalink } from '@/core/view/permalink'
import { DEFAULT_VIEW } from '@/core/view/view'

const runs = { numRuns: numRuns(10_000) }

const language = fc.constantFrom('fr' as const, 'en' as const)
const code = fc.constantFrom(...[...COUNTRY_CODES, ...FORMER_CODES].map(({ a3 }) => a3))
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/)
const anyPage: fc.Arbitrary<Page> = fc.oneof(
  fc.constant({ type: 'front' as const }),
  id.map((text) => ({ type: 'record' as const, id: text })),
  code.map((text) => ({ type: 'country' as const, code: text })),
  fc.uniqueArray(code, { minLength: 2, maxLength: 2 }).map(([a = '', b = '']) => pairPage(a, b)),
)

const PARTS =
  'fr en visite visit pays country axe pair / // .. . - ? # % index.html MLI TGO mli ZZZ MLI-TGO TGO-MLI 2021-11-10-diop-moscow é'.split(
    ' ',
  )
/** Addresses whole, bent and broken. */
const anyPath = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }).map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom('fr', 'en', 'visite', 'pays', 'pair', 'MLI', 'MLI-TGO', 'x'), { maxLength: 4 })
    .map((parts) => parts.join('/')),
)

describe('pagePath', () => {
  it('gives each page its address in both languages', () => {
    const addresses = (page: Page) => [pagePath(page, 'fr'), pagePath(page, 'en')]
    expect(addresses({ type: 'front' })).toEqual(['', 'en/'])
    expect(addresses({ type: 'record', id: '2021-11-10-diop-moscow' })).toEqual([
      'fr/visite/2021-11-10-diop-moscow/',
      'en/visit/2021-11-10-diop-moscow/',
    ])
    expect(addresses({ type: 'country', code: 'MLI' })).toEqual(['fr/pays/MLI/', 'en/country/MLI/'])
    expect(addresses(pairPage('TGO', 'MLI'))).toEqual(['fr/axe/MLI-TGO/', 'en/pair/MLI-TGO/'])
  })

  it('is undone by parsePagePath', () => {
    fc.assert(
      fc.property(anyPage, language, (page, language) => {
        expect(parsePagePath(pagePath(page, language))).toEqual({ page, language })
      }),
      runs,
    )
  })
})

describe('parsePagePath', () => {
  it('reads an address as a host may write it', () => {
    const mali = { page: { type: 'country', code: 'MLI' }, language: 'fr' }
    for (const path of ['fr/pays/MLI/', 'fr/pays/MLI', 'fr/pays/MLI/index.html'])
      expect(parsePagePath(path), path).toEqual(mali)
    expect(parsePagePath('index.html')).toEqual({ page: { type: 'front' }, language: 'fr' })
    expect(parsePagePath('en')).toEqual({ page: { type: 'front' }, language: 'en' })
  })

  it.each([
    'fr/',
    '/',
    '/fr/pays/MLI/',
    'fr/pays/',
    'fr/pays/mli/',
    'fr/pays/ZZZ/',
    'fr/pays/MLI//',
    'fr/pays/MLI/x/',
    'fr/pays/MLI/index.htm',
    'fr/country/MLI/',
    'en/pays/MLI/',
    'fr/axe/TGO-MLI/',
    'fr/axe/MLI-MLI/',
    'fr/axe/MLI/',
    'fr/axe/MLI-TGO-RUS/',
    'en/visit/Diop/',
    'en/visit/../',
    'en/visit/a%20b/',
    'en/visit/-a/',
    'en/visit/constructor--x/',
    'assets/main.js',
  ])('says null to %s', (path) => {
    expect(parsePagePath(path)).toBeNull()
  })

  it('takes any text, and reads nothing into it that pagePath would not write', () => {
    const bare = (path: string) => path.replace(/(^|\/)index\.html$/, '$1').replace(/\/$/, '')
    fc.assert(
      fc.property(anyPath, (path) => {
        const read = parsePagePath(path)
        if (read !== null) expect(bare(pagePath(read.page, read.language))).toBe(bare(path))
      }),
      runs,
    )
  })
})

it('leads from each page back to the root', () => {
  expect(pathToRoot('')).toBe('./')
  expect(pathToRoot('en/')).toBe('../')
  const root = 'https://host.example/a/b/'
  fc.assert(
    fc.property(anyPage, language, (page, language) => {
      const path = pagePath(page, language)
      expect(new URL(pathToRoot(path), root + path).href).toBe(root)
    }),
    runs,
  )
})

describe('viewOfPage', () => {
  it('chooses the record, the country, or both countries and what passes between them', () => {
    const link = (page: Page) => formatPermalink(viewOfPage(page, 'en'))
    expect(link({ type: 'front' })).toBe('lang=en')
    expect(link({ type: 'record', id: 'diop' })).toBe('v=diop&lang=en')
    expect(link({ type: 'country', code: 'MLI' })).toBe('c=MLI&lang=en')
    expect(link(pairPage('TGO', 'MLI'))).toBe('c=MLI,TGO&dir=between&lang=en')
  })

  it('leaves the language of the root to the browser', () => {
    expect(viewOfPage({ type: 'front' }, 'fr')).toEqual(DEFAULT_VIEW)
  })

  it('gives a view that a link carries unchanged, and that pageOfView finds again', () => {
    fc.assert(
      fc.property(anyPage, language, (page, language) => {
        const view = viewOfPage(page, language)
        expect(parsePermalink(formatPermalink(view))).toEqual({ view, notices: [] })
        expect(pageOfView(view)).toEqual(page)
      }),
      runs,
    )
  })
})

describe('linkOfPage', () => {
  it('says what an address asks for: its own query first, then its path', () => {
    expect(linkOfPage('fr/visite/diop/', '')).toBe('v=diop&lang=fr')
    expect(linkOfPage('en/pair/MLI-TGO/', '?lang=fr&theme=dark')).toBe(
      'lang=fr&theme=dark&c=MLI,TGO&dir=between&lang=en',
    )
    expect(linkOfPage('', '?c=MLI')).toBe('c=MLI')
    expect(linkOfPage('assets/index.js', '?c=MLI')).toBeNull()
  })

  it('is read as the view of the page', () => {
    fc.assert(
      fc.property(anyPage, language, (page, language) => {
        const { view } = parsePermalink(linkOfPage(pagePath(page, language), '') ?? '')
        expect(view).toEqual(viewOfPage(page, language))
      }),
      runs,
    )
  })
})

describe('pageOfView', () => {
  const pageOf = (query: string) => pageOfView(parsePermalink(query).view)

  it('finds the page whatever the language and theme', () => {
    expect(pageOf('c=MLI&lang=fr&theme=dark')).toEqual({ type: 'country', code: 'MLI' })
    expect(pageOf('')).toEqual({ type: 'front' })
  })

  it.each([
    'c=MLI,TGO',
    'c=MLI&dir=sends',
    'c=MLI&dir=between',
    'c=org:UN',
    'c=MLI,org:UN&dir=between',
    'c=MLI,RUS,TGO&dir=between',
    'c=ZZZ',
    'v=diop&c=MLI',
    'v=diop&view=list',
    'q=goita',
    'embed=1',
  ])('finds none for %s', (query) => {
    expect(pageOf(query)).toBeNull()
  })

  it('never drops a choice', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const page = pageOfView(view)
        if (page === null) return
        const { language, theme } = view
        expect({ ...viewOfPage(page, 'en'), language, theme }).toEqual(view)
      }),
      runs,
    )
  })
})
