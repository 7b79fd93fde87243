/** Draws the preview pictures: from the SVG of a page's preview to a PNG, with the fonts that the build brings. */
import { Resvg } from '@resvg/resvg-js'
import { FONT_FILES, FONT_NAMES } from './fontMetrics.ts'
import type { PreviewDress } from '@/pages/previewPicture'
import { previewSvg } from '@/pages/previewPicture'
import { pictureDress } from '@/core/plate/dress'
import type { PageAddress } from '@/core/view/address'
import type { Site } from '@/pages/site'
import { PREVIEW } from '@/pages/site'

/** A colour of the stylesheet, the first of light and dark. */
const TOKEN = /--(\w+):\s*light-dark\((#[0-9a-f]{6}),/g

/** The dress of light, with the colours of `tokens.css`. */
export function readPreviewDress(tokensCss: string): PreviewDress {
  const colours = new Map<string, string>()
  for (const [, token = '', colour = ''] of tokensCss.matchAll(TOKEN))
    if (!colours.has(token)) colours.set(token, colour)
  const get = (token: string): string => {
    const colour = colours.get(token)
    if (colour === undefined) throw new Error(`readPreviewDress: no colour --${token}`)
    return colour
  }
  const map = pictureDress((token) => get(token === 'halo' ? 'land' : token), FONT_NAMES)
  return {
    map,
    ink: { ink: get('ink'), ink2: get('ink2'), accent: get('accent'), frame: get('frame') },
  }
}

export const drawPreview = (address: PageAddress, site: Site, dress: PreviewDress): Uint8Array =>
  new Resvg(previewSvg(address, site, dress), {
    font: { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: FONT_NAMES.serif },
    fitTo: { mode: 'width', value: PREVIEW.width },
  })
    .render()
    .asPng()
