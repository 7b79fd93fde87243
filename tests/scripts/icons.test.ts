// The icons that are shipped are those of the drawing, and the manifest names each.
import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { drawIcons } from '../../scripts/buildIcons.ts'

const FOLDER = 'public/icons'
/** Width and height, from the head of a PNG. */
const sizeOf = (png: Uint8Array) => {
  const { buffer, byteOffset } = png
  const view = new DataView(buffer, byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

it('ships the icons of the drawing as it is', () => {
  const drawn = drawIcons(readFileSync('public/favicon.svg', 'utf8'))
  expect([...drawn.keys()].toSorted()).toEqual(readdirSync(FOLDER).toSorted())
  for (const [name, png] of drawn)
    expect(Buffer.from(png).equals(readFileSync(`${FOLDER}/${name}`)), name).toBe(true)
})

it('names in its manifest icons of the size that they have, and nothing outside its folder', () => {
  const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as {
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[]
    readonly [key: string]: unknown
  }
  for (const { src, sizes } of manifest.icons.filter(({ type }) => type === 'image/png'))
    expect(sizeOf(readFileSync(`public/${src}`)).join('x'), src).toBe(sizes)
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
  expect(JSON.stringify(manifest)).not.toMatch(/"\/|https?:|\.\.\//)
})
