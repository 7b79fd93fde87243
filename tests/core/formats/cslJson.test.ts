import * as v from 'valibot'
import { expect, it } from 'vitest'
import { cited } from './cited'
import { formatCslJson } from '@/core/formats/cslJson'

/** The fields used, as `csl-data.json` 1.0.2 of the Citation Style Language has them. */
const date = v.strictObject({
  'date-parts': v.pipe(v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))), v.maxLength(2)),
})
const list = v.array(
  v.strictObject({
    id: v.string(),
    type: v.picklist(['dataset', 'webpage']),
    title: v.string(),
    'container-title': v.optional(v.string()),
    author: v.array(v.strictObject({ literal: v.string() })),
    issued: date,
    accessed: date,
    version: v.string(),
    URL: v.pipe(v.string(), v.url()),
    language: v.string(),
  }),
)
const itemOf = (text: string) => {
  const [item, ...others] = v.parse(list, JSON.parse(text))
  expect(others).toEqual([])
  return item
}

it('describes a view as a page of the atlas', () => {
  expect(itemOf(formatCslJson(cited()))).toEqual({
    id: 'axes-visites-diplomatiques-mali-2026.11.22-a1b2',
    type: 'webpage',
    title: 'Visites diplomatiques : Mali',
    'container-title': 'Axes, atlas ouvert des visites diplomatiques',
    author: [{ literal: 'Axes' }],
    issued: { 'date-parts': [[2026, 11, 22]] },
    accessed: { 'date-parts': [[2026, 12, 3]] },
    version: '2026.11.22-a1b2',
    URL: 'https://axes.example/?c=MLI&ds=2026.11.22-a1b2&lang=fr',
    language: 'fr-FR',
  })
})

it('describes the whole atlas as a data set', () => {
  const item = itemOf(formatCslJson(cited({ title: null, language: 'en' })))
  expect(item).toMatchObject({
    type: 'dataset',
    title: 'Axes, atlas ouvert des visites diplomatiques',
    language: 'en-GB',
  })
  expect(item).not.toHaveProperty('container-title')
})
