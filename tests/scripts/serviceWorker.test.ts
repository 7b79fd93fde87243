// Which files of a site a browser keeps, and by what it knows them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keptFiles } from '../../scripts/build/serviceWorker.ts'

const KEPT = [
  'index.html',
  'en/index.html',
  'open.html',
  'codebook.html',
  'codebook.css',
  'boot.js',
  'assets/index-1a2b.js',
  'assets/index-3c4d.css',
  'data/atlas.json',
  'data/capitals.json',
  'data/countries-110m.json',
  'data/countries-50m.json',
  'manifest.webmanifest',
  'favicon.svg',
  'icons/icon-48.png',
]
const NOT_KEPT = [
  'embed.js',
  'sw.js',
  'sitemap.xml',
  'icons/icon-192.png',
  'icons/maskable-512.png',
  'icons/apple-touch-180.png',
  'fr/visite/diop/index.html',
  'fr/visite/diop/preview.png',
  'data/versions.json',
  'data/versions/2026.11.22-a1b2.json',
  'schema/atlas-1.schema.json',
  '.vite/manifest.json',
]

let site = ''
const put = (path: string, text = path) => {
  mkdirSync(dirname(join(site, path)), { recursive: true })
  writeFileSync(join(site, path), text)
}
const entry = (url: string) => keptFiles(site).find((each) => each.url === url)

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'axes-kept-'))
  for (const path of [...KEPT, ...NOT_KEPT]) put(path)
})
afterEach(() => rmSync(site, { recursive: true }))

it('keeps what the app needs, front pages by their folders, and no page of a record', () => {
  const addresses = KEPT.map((path) => path.replace(/index\.html$/, '')).map((path) => path || './')
  expect(
    keptFiles(site)
      .map(({ url }) => url)
      .toSorted(),
  ).toEqual(addresses.toSorted())
})

it('holds each file to its hash, and tells a new content from the old', () => {
  put('boot.js', '')
  // The hash of nothing (FIPS 180-4).
  expect(entry('boot.js')?.integrity).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
  const before = entry('./')?.revision
  put('index.html', 'changed')
  expect(entry('./')?.revision).not.toBe(before)
  expect(entry('assets/index-1a2b.js')?.revision).toBeNull()
})

it('refuses a site that lacks what every link needs', () => {
  for (const path of KEPT.filter((each) => each.startsWith('data/'))) rmSync(join(site, path))
  expect(() => keptFiles(site)).toThrow(/nothing like .*atlas/)
})
