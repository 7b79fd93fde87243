// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readXml } from '../core/formats/readXml'
import { measureText } from '../../scripts/build/fontMetrics'
import { readPreviewDress } from '../../scripts/build/previews'
import { readBundledAtlas, readBundledShapes } from '../../scripts/build/readSite'
import type { Atlas } from '@/core/atlas/atlas'
import { ListedRecords } from '@/core/atlas/listedRecords'
import { textStyle } from '@/core/plate/lettering'
import type { PageAddress } from '@/core/view/address'
import { pagesOf } from '@/core/view/pagesOf'
import { previewSvg } from '@/pages/previewPicture'
import type { Site } from '@/pages/site'
import { PREVIEW } from '@/pages/site'

const COLUMN = 560
const atlas = readBundledAtlas()
const siteOf = (given: Atlas): Site => ({
  atlas: given,
  shapes: readBundledShapes('110m'),
  measure: measureText,
  address: 'https://axes.example/',
  files: { styles: [], boot: {} },
  policy: '',
})
const dress = readPreviewDress(readFileSync('src/app/tokens.css', 'utf8'))

interface SetLine {
  readonly text: string
  readonly right: number
  readonly foot: number
  readonly size: number
}

/** The lines of the column, as the picture sets them. */
function linesOf(address: PageAddress, given: Atlas): readonly SetLine[] {
  const svg = readXml(previewSvg(address, siteOf(given), dress))
  return [...svg.children]
    .filter(({ localName }) => localName === 'text')
    .map((element) => {
      const get = (name: string) => element.getAttribute(name) ?? ''
      const style = textStyle(Number(get('font-size')), 'ink', {
        family: get('font-family') === 'Noto Sans' ? 'sans' : 'serif',
        weight: get('font-weight') === '700' ? 700 : 400,
        italic: get('font-style') === 'italic',
      })
      const text = element.textContent ?? ''
      return {
        text,
        right: Number(get('x')) + measureText(text, style),
        foot: Number(get('y')),
        size: style.size,
      }
    })
}

const renamed = (title: string): Atlas => ({
  ...atlas,
  records: new ListedRecords(
    Array.from(atlas.records, (record) => ({ ...record, title: { fr: title, en: title } })),
  ),
})
const LONG =
  'Quatrième consultation politique de haut niveau entre les ministres des Affaires étrangères de la République fédérale démocratique d’Éthiopie et du Royaume-Uni de Grande-Bretagne'

const CASES = [
  ...pagesOf(atlas).map((page) => ({ page, given: atlas })),
  ...[LONG, `${LONG}, ${LONG}`, 'A', 'Anticonstitutionnellement'.repeat(3)].flatMap((title) =>
    [...atlas.records].map(({ id }) => ({ page: { type: 'record', id } as const, given: renamed(title) })),
  ),
]

it.each(CASES.flatMap((each) => (['fr', 'en'] as const).map((language) => ({ ...each, language }))))(
  'keeps the words of $page.type $page.id$page.code$page.codes in $language in their column',
  ({ page, given, language }) => {
    const lines = linesOf({ page, language }, given)
    expect(lines.length).toBeGreaterThan(3)
    for (const { text, right, foot, size } of lines) {
      expect(right, text).toBeLessThanOrEqual(COLUMN - 20)
      expect(foot, text).toBeLessThan(PREVIEW.height - 20)
      expect(size, text).toBeGreaterThanOrEqual(24)
    }
    const feet = lines.map(({ foot }) => foot).toSorted((a, b) => a - b)
    expect(feet.at(-1)).toBe(584)
    expect(feet.at(-2)).toBeLessThanOrEqual(584 - 30)
  },
)

const textsOf = (page: PageAddress['page'], given = atlas): readonly string[] =>
  linesOf({ page, language: 'fr' }, given).map(({ text }) => text)

it('says of days which part of them no article states', () => {
  const texts = textsOf({ type: 'record', id: '2021-03-30-dussey-bamako' })
  expect(texts.join(' ')).toMatch(/30–31\smars\s2021 (· )?année déduite/)
})

it('says of several records that some have no date', () => {
  expect(textsOf({ type: 'pair', codes: ['MLI', 'TGO'] })).toContainEqual(
    expect.stringMatching(/^2\sfiches, dont 1\ssans date$/),
  )
})

it('says and shows of a country that is only named what its document says', () => {
  const texts = textsOf({ type: 'country', code: 'NER' })
  expect(texts.join(' ')).toContain('Aucune fiche dans ce jeu de données')
  expect(texts.join(' ')).toMatch(/1 article en fait mention/)
  expect(texts.join(' ')).not.toMatch(/\b0 /)
  const svg = previewSvg({ page: { type: 'country', code: 'NER' }, language: 'fr' }, siteOf(atlas), dress)
  expect(svg).toMatch(/>N\s*I\s*G\s*E\s*R</i)
  expect(svg).toContain('id="map-NER"')
})

it.each([
  ['held', 1],
  ['announced', 2],
  ['cancelled', 4],
] as const)('draws the line of a visit that is %s as the map does', (status, paths) => {
  const given = {
    ...atlas,
    records: new ListedRecords(Array.from(atlas.records, (record) => ({ ...record, status }))),
  }
  const svg = readXml(
    previewSvg(
      { page: { type: 'record', id: '2021-11-10-diop-moscow' }, language: 'fr' },
      siteOf(given),
      dress,
    ),
  )
  const sample = [...svg.children].find(
    (child) => child.localName === 'g' && (child.getAttribute('transform') ?? '').includes('scale(2.2)'),
  )
  const hollow = [...(sample?.children ?? [])].filter((path) => path.getAttribute('stroke-width') === '1.1')
  expect(hollow).toHaveLength(status === 'held' ? 0 : 1)
  expect(sample?.children.length).toBe(status === 'held' ? 2 : paths)
})
