import { describe, expect } from 'vitest'
import { fc, it } from '@fast-check/vitest'
import { anyView } from '../../fixtures/anyView'
import { smallAtlas } from '../../fixtures/smallAtlas'
import { linkOfPage } from '@/core/view/address'
import { parsePermalink } from '@/core/view/permalink'
import { embedLink, shareLink, viewOfRecord } from '@/core/view/shareLink'
import type { View } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'

const ROOT = 'https://atlas.example/axes/'
const ATLAS = smallAtlas()
const VISIT = viewOfRecord('dussey')
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
    expect(shareLink(inFrench(VISIT), ATLAS, ROOT)).toBe(`${ROOT}fr/visite/dussey/`)
    expect(shareLink(inEnglish(VISIT), ATLAS, ROOT)).toBe(`${ROOT}en/visit/dussey/`)
    expect(shareLink(inEnglish({ parties: ['MLI', 'TGO'], part: 'between' }), ATLAS, ROOT)).toBe(
      `${ROOT}en/pair/MLI-TGO/`,
    )
    expect(shareLink(inEnglish({}), ATLAS, ROOT)).toBe(`${ROOT}en/`)
  })

  it('names its language where the path does not', () => {
    expect(shareLink(inFrench({}), ATLAS, ROOT)).toBe(`${ROOT}?lang=fr`)
    expect(shareLink(inFrench({ parties: ['MLI', 'RUS'] }), ATLAS, ROOT)).toBe(`${ROOT}?c=MLI,RUS&lang=fr`)
  })

  it('is a query where the site has no page for it', () => {
    expect(shareLink(inEnglish({ parties: ['JPN'] }), ATLAS, ROOT)).toBe(`${ROOT}?c=JPN&lang=en`)
    expect(shareLink(inFrench({ parties: ['RUS', 'TGO'], part: 'between' }), ATLAS, ROOT)).toBe(
      `${ROOT}?c=RUS,TGO&dir=between&lang=fr`,
    )
    expect(shareLink(inEnglish(viewOfRecord('never-was')), ATLAS, ROOT)).toBe(`${ROOT}?v=never-was&lang=en`)
  })

  it('carries the version of the data behind a page’s address too', () => {
    const dataVersion = '2026.11.22-a1b2'
    expect(shareLink(inEnglish({ ...VISIT, dataVersion }), ATLAS, ROOT)).toBe(
      `${ROOT}en/visit/dussey/?ds=${dataVersion}`,
    )
    expect(shareLink(inEnglish({ screen: 'list', dataVersion }), ATLAS, ROOT)).toBe(
      `${ROOT}?ds=${dataVersion}&view=list&lang=en`,
    )
  })

  it.prop([anyView, fc.constantFrom('fr', 'en')])(
    'opens what was shared, in its language, whatever the theme of the sender',
    (view, language) => {
      const shared = { ...view, language } as const
      const expected = { ...parsePermalink(embedLink(shared, ROOT).slice(ROOT.length)).view, embed: false }
      expect(opened(shareLink(shared, ATLAS, ROOT))).toEqual(expected)
      expect(expected).toMatchObject({ language, theme: null })
    },
  )
})

it('shows a view in a frame by its query, in a language', () => {
  expect(embedLink(inFrench({ ...VISIT, theme: 'dark' }), ROOT)).toBe(`${ROOT}?v=dussey&lang=fr&embed=1`)
})
