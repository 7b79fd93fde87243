import { describe, expect } from 'vitest'
import { fc, it } from '@fast-check/vitest'
import { anyView } from '../../fixtures/anyView'
import { linkOfPage } from '@/core/view/address'
import { parsePermalink } from '@/core/view/permalink'
import { embedLink, shareLink, viewOfRecord } from '@/core/view/shareLink'
import type { View } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'

const ROOT = 'https://atlas.example/axes/'
const VISIT = viewOfRecord('2021-03-30-dussey-bamako')
const inFrench = (view: Partial<View>) => ({ ...DEFAULT_VIEW, ...view, language: 'fr' }) as const
const inEnglish = (view: Partial<View>) => ({ ...DEFAULT_VIEW, ...view, language: 'en' }) as const

/** The view that a link opens. */
const opened = (link: string): View => {
  const { href, search } = new URL(link)
  const path = href.slice(ROOT.length).replace(search, '')
  return parsePermalink(linkOfPage(path, search) ?? search).view
}

describe('a link to pass on', () => {
  it('is the address of the page that shows just this, in the language shared', () => {
    expect(shareLink(inFrench(VISIT), ROOT)).toBe(`${ROOT}fr/visite/2021-03-30-dussey-bamako/`)
    expect(shareLink(inEnglish(VISIT), ROOT)).toBe(`${ROOT}en/visit/2021-03-30-dussey-bamako/`)
    expect(shareLink(inEnglish({ parties: ['MLI', 'TGO'], part: 'between' }), ROOT)).toBe(
      `${ROOT}en/pair/MLI-TGO/`,
    )
    expect(shareLink(inEnglish({}), ROOT)).toBe(`${ROOT}en/`)
  })

  it('names its language where the path does not', () => {
    expect(shareLink(inFrench({}), ROOT)).toBe(`${ROOT}?lang=fr`)
    expect(shareLink(inFrench({ parties: ['MLI', 'RUS'] }), ROOT)).toBe(`${ROOT}?c=MLI,RUS&lang=fr`)
  })

  it('carries the version of the data behind a page’s address too', () => {
    const dataVersion = '2026.11.22-a1b2'
    expect(shareLink(inEnglish({ ...VISIT, dataVersion }), ROOT)).toBe(
      `${ROOT}en/visit/2021-03-30-dussey-bamako/?ds=${dataVersion}`,
    )
    expect(shareLink(inEnglish({ screen: 'list', dataVersion }), ROOT)).toBe(
      `${ROOT}?ds=${dataVersion}&view=list&lang=en`,
    )
  })

  it.prop([anyView, fc.constantFrom('fr', 'en')])(
    'opens what was shared, in its language, whatever the theme of the sender',
    (view, language) => {
      const shared = { ...view, language } as const
      const expected = { ...parsePermalink(embedLink(shared, ROOT).slice(ROOT.length)).view, embed: false }
      expect(opened(shareLink(shared, ROOT))).toEqual(expected)
      expect(expected).toMatchObject({ language, theme: null })
    },
  )
})

it('shows a view in a frame by its query, in a language', () => {
  expect(embedLink(inFrench({ ...VISIT, theme: 'dark' }), ROOT)).toBe(
    `${ROOT}?v=2021-03-30-dussey-bamako&lang=fr&embed=1`,
  )
})
