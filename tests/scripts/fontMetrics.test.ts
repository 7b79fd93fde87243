// Widths of words without a browser, against the renderer that draws the previews with the same fonts. It kerns,
// which makes a word narrower by up to a hundredth, never wider.
import { Resvg } from '@resvg/resvg-js'
import { expect, it } from 'vitest'
import { FONT_FILES, FONT_NAMES, measureText } from '../../scripts/build/fontMetrics'
import { textStyle } from '@/core/plate/lettering'

const STYLES = {
  roman: textStyle(100, 'ink'),
  bold: textStyle(100, 'ink', { weight: 700 }),
  italic: textStyle(100, 'ink', { italic: true }),
  sans: textStyle(100, 'ink', { family: 'sans' }),
} as const

/** How wide the renderer draws a text between two bars, whose own ink is not counted. */
function drawnWidth(text: string, { family, weight, italic, size }: (typeof STYLES)['roman']): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4000 200"><text x="0" y="150" font-family="${FONT_NAMES[family]}" font-weight="${weight}" font-style="${italic ? 'italic' : 'normal'}" font-size="${size}">H${text}H</text></svg>`
  const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...FONT_FILES] } }).getBBox()
  if (box === undefined) throw new Error(`drawnWidth: nothing was drawn of ${text}`)
  return box.width
}

const TEXTS = [
  'Bamako',
  'Moscou, 10–12 novembre 2021',
  '« Où est-ce ? » l’œuvre d’État',
  'Šavrič, Tsègan, Őrség',
]
it.each(Object.entries(STYLES).flatMap(([name, style]) => TEXTS.map((text) => ({ name, style, text }))))(
  'measures "$text" in $name as it is drawn',
  ({ style, text }) => {
    const between = drawnWidth(text, style) - drawnWidth('', style)
    expect(measureText(text, style) / between).toBeGreaterThanOrEqual(0.999)
    expect(measureText(text, style) / between).toBeLessThan(1.01)
  },
)

/** All that French and English print beyond the letters of the keyboard. */
const GLYPHS = 'œŒæÆÉÈÀÇëïüÿ’‘“”«»–—…·×§°−€™\u00a0\u202f'
it.each(Object.keys(STYLES))('has every glyph of French and English in %s', (name) => {
  const style = STYLES[name as keyof typeof STYLES]
  const missing = measureText('\uE000', style)
  for (const glyph of GLYPHS.replaceAll(/[\u00a0\u202f]/g, ''))
    expect(measureText(glyph, style), glyph).not.toBe(missing)
  expect(measureText('\u202f', style)).toBeLessThan(measureText('\u00a0', style))
})
