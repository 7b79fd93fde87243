// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readXml } from '../core/formats/readXml'
import { measureText } from '../../scripts/build/fontMetrics'
import { readPreviewDress } from '../../scripts/build/previews'
import { readBundledAtlas, readBundledShapes } from '../../scripts/build/readSite'
import type { Atlas } from '@/core/atlas/atlas'
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
  records: atlas.records.map((record) => ({ ...record, title: { fr: title, en: title } })),
})
const LONG =
  'Quatrième consultation politique de haut niveau entre les ministres des Affaires étrangères de la République fédérale démocratique d’Éthiopie et du Royaume-Uni de Grande-Bretagne'

const CASES = [
  ...pagesOf(atlas).map((page) => ({ page, given: atlas })),
  ...[LONG, `${LONG}, ${LONG}`, 'A', 'Anticonstitutionnellement'.repeat(3)].flatMap((title) =>
    atlas.records.map(({ id }) => ({ page: { type: 'record', id } as const, given: renamed(title) })),
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
      expect(size, text).toBeGreaterThanOrEqual(20)
    }
    const feet = lines.map(({ foot }) => foot).toSorted((a, b) => a - b)
    expect(feet.at(-1)).toBe(584)
    expect(feet.at(-2)).toBeLessThanOrEqual(584 - 30)
  },
)
