import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { anyText } from './anyText'
import { cited } from './cited'
import { formatBibtex } from '@/core/formats/bibtex'
import type { Cited } from '@/core/formats/citation'

const words = { version: 'version des données 2026.11.22-a1b2' }
const readBack = (fields: Partial<Cited> = {}) => {
  const [item, ...others] = new Cite(formatBibtex(cited(fields), words)).data
  expect(others).toEqual([])
  return item
}

it('gives Citation.js the entry that was written', () => {
  expect(readBack()).toMatchObject({
    'citation-key': 'axes-visites-diplomatiques-mali-2026.11.22-a1b2',
    title: 'Visites diplomatiques : Mali',
    author: [{ family: 'Axes' }],
    publisher: 'Axes, atlas ouvert des visites diplomatiques, version des données 2026.11.22-a1b2',
    issued: { 'date-parts': [[2026, 11]] },
    accessed: { 'date-parts': [[2026, 12, 3]] },
    URL: 'https://axes.example/?c=MLI&ds=2026.11.22-a1b2&lang=fr',
    language: 'french',
  })
})

it('names the atlas itself when no view is cited', () => {
  expect(readBack({ title: null })).toMatchObject({
    title: 'Axes, atlas ouvert des visites diplomatiques',
    publisher: 'version des données 2026.11.22-a1b2',
  })
})

it('escapes what TeX would take for a command', () => {
  const title = 'Goïta & co: 100 % #1 $x_1^2~ {a} \\b'
  expect(formatBibtex(cited({ title }), words)).toContain(
    '{{Goïta \\& co: 100 \\% \\#1 \\$x\\_1\\textasciicircum{}2\\textasciitilde{} ' +
      '\\textbraceleft{}a\\textbraceright{} \\textbackslash{}b}}',
  )
  expect(readBack({ title })).toMatchObject({ title })
})

it('leaves an address as it is, apart from what would end its field', () => {
  expect(readBack({ address: 'https://axes.example/?q=%C3%A9_~#x' })).toMatchObject({
    URL: 'https://axes.example/?q=%C3%A9_~#x',
  })
  expect(formatBibtex(cited({ address: 'https://axes.example/{a} \\b' }), words)).toContain(
    'url = {https://axes.example/%7Ba%7D%20%5Cb},',
  )
})

it('is one sound entry whatever the title and the address hold', () => {
  const depth = (text: string) =>
    [...text].reduce((sum, char) => sum + (char === '{' ? 1 : char === '}' ? -1 : 0), 0)
  fc.assert(
    fc.property(anyText, anyText, (title, address) => {
      const text = formatBibtex(cited({ title, address }), words)
      expect(depth(text)).toBe(0)
      expect(text.trimEnd().split('\n')).toHaveLength(10)
      expect(readBack({ title, address })).toMatchObject({ accessed: { 'date-parts': [[2026, 12, 3]] } })
    }),
    { numRuns: numRuns(2000) },
  )
})
