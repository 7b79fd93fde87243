import { expect, it } from 'vitest'
import { smallAtlas } from '../../fixtures/smallAtlas'
import { pagePath, pairPage } from '@/core/view/address'
import { hasPage, pagesOf } from '@/core/view/pagesOf'

it('has a page for each country that takes part or is named, and for each pair with a record', () => {
  expect(pagesOf(smallAtlas()).map((page) => pagePath(page, 'en'))).toEqual([
    'en/',
    'en/visit/meeting/',
    'en/visit/dussey/',
    'en/visit/moscow/',
    'en/visit/announced/',
    'en/country/MLI/',
    'en/country/NER/',
    'en/country/RUS/',
    'en/country/TGO/',
    'en/pair/MLI-RUS/',
    'en/pair/MLI-TGO/',
  ])
})

it('knows of each page whether it is there', () => {
  const atlas = smallAtlas()
  expect(pagesOf(atlas).every((page) => hasPage(atlas, page))).toBe(true)
  expect(hasPage(atlas, { type: 'record', id: 'never-was' })).toBe(false)
  expect(hasPage(atlas, { type: 'country', code: 'JPN' })).toBe(false)
  expect(hasPage(atlas, pairPage('RUS', 'TGO'))).toBe(false)
})
