import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readBundle } from '../../scripts/bundle'

let dist: string

const write = (manifest: object) => {
  mkdirSync(join(dist, '.vite'), { recursive: true })
  mkdirSync(join(dist, 'assets'), { recursive: true })
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest))
  for (const { file } of Object.values(manifest) as { file: string }[]) writeFileSync(join(dist, file), '')
}

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'axes-bundle-'))
})
afterEach(() => rmSync(dist, { recursive: true }))

const MANIFEST = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: [
      'src/features/map/MapPanel.tsx',
      'src/features/timeline/TimelinePanel.tsx',
      'src/i18n/fr/index.ts',
      'src/i18n/en/index.ts',
    ],
  },
  '_react.js': { file: 'assets/react.js' },
  '_vis.js': { file: 'assets/vis.js', imports: ['_react.js'] },
  'src/features/map/MapPanel.tsx': { file: 'assets/map.js', imports: ['_react.js'] },
  'src/features/timeline/TimelinePanel.tsx': { file: 'assets/timeline.js', imports: ['_vis.js'] },
  'src/i18n/fr/index.ts': { file: 'assets/fr.js' },
  'src/i18n/en/index.ts': { file: 'assets/en.js' },
}

it('counts what the first view runs: the entry, the map, one language, and what they import', () => {
  write(MANIFEST)
  expect(readBundle(dist).first).toEqual([
    'assets/fr.js',
    'assets/index.js',
    'assets/map.js',
    'assets/react.js',
  ])
})

it('counts the map too when another part shares its chunk, which then stands under its own name', () => {
  const { 'src/features/map/MapPanel.tsx': map, ...others } = MANIFEST
  const entry = { ...MANIFEST['index.html'], dynamicImports: ['_map-1.js', 'src/i18n/fr/index.ts'] }
  write({ ...others, 'index.html': entry, '_map-1.js': map })
  expect(readBundle(dist).first).toContain('assets/map.js')
})

it('counts for the timeline what it adds, not what is there already', () => {
  write(MANIFEST)
  expect(readBundle(dist).timeline).toEqual(['assets/timeline.js', 'assets/vis.js'])
})

it('counts every script once', () => {
  write(MANIFEST)
  expect(readBundle(dist).all).toHaveLength(7)
})

it('refuses a build without an entry, which would weigh nothing', () => {
  write({ '_react.js': { file: 'assets/react.js' } })
  expect(() => readBundle(dist)).toThrow(/no entry/)
})
