/**
 * Makes the icons of the installed app from the one drawing, `public/favicon.svg`: `tsx scripts/buildIcons.ts`.
 *
 * Where the system cuts the picture to a shape of its own (`maskable`, iOS) the paper fills the square and the
 * drawing keeps to the circle of 80 % that no shape cuts (W3C Web App Manifest, "Icon masks").
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'

const FOLDER = 'public/icons'
const PAPER = /<rect [^>]*\/>/

/** @returns the drawing on paper without corners, its middle in the safe circle */
const fillSquare = (svg: string): string =>
  svg
    .replace(
      PAPER,
      (paper) => `${paper.replace(/ rx="\d+"/, '')}<g transform="translate(9.6 9.6) scale(0.7)">`,
    )
    .replace('</svg>', '</g></svg>')

const drawPng = (svg: string, size: number) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()

/** Each icon by its file name; the drawing is that of `public/favicon.svg`. */
export const drawIcons = (svg: string): ReadonlyMap<string, Uint8Array> =>
  new Map([
    ['icon-48.png', drawPng(svg, 48)],
    ['icon-192.png', drawPng(svg, 192)],
    ['icon-512.png', drawPng(svg, 512)],
    ['maskable-512.png', drawPng(fillSquare(svg), 512)],
    ['apple-touch-180.png', drawPng(fillSquare(svg), 180)],
  ])

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(FOLDER, { recursive: true })
  for (const [name, png] of drawIcons(readFileSync('public/favicon.svg', 'utf8')))
    writeFileSync(`${FOLDER}/${name}`, png)
}
