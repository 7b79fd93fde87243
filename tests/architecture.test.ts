/**
 * Who may import what. The table is that of the style guide: core knows nothing but itself, features do not
 * know each other, a foreign library stays behind its adapter. Every import of every file in `src` is read,
 * static and dynamic, of types too.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

interface Import {
  readonly file: string
  readonly target: string
}

/** Folders whose rules this test knows; a file elsewhere fails. */
const FOLDERS = [
  'app',
  'core',
  'store',
  'adapters',
  'features',
  'i18n',
  'ui',
  'record',
  'pages',
  'workers',
  'offline',
] as const
/** Files beside the folders, from which a build starts. */
const ENTRIES = ['main', 'start', 'boot', 'embed'] as const
type Folder = (typeof FOLDERS)[number] | (typeof ENTRIES)[number]

const REACT = ['react', 'react-dom']
const ALLOWED: Readonly<
  Record<Folder, { readonly folders: readonly Folder[]; readonly packages: readonly string[] }>
> = {
  core: {
    folders: ['core'],
    // topojson-specification: the types that topojson-client speaks in, no code.
    packages: ['valibot', 'papaparse', 'topojson-client', 'topojson-specification', 'uqr'],
  },
  store: { folders: ['core', 'store'], packages: ['zustand'] },
  adapters: { folders: ['core'], packages: REACT },
  features: {
    folders: ['core', 'store', 'adapters', 'record', 'ui', 'i18n'],
    packages: [...REACT, 'use-intl', 'react-error-boundary'],
  },
  i18n: { folders: ['core', 'i18n'], packages: ['use-intl', ...REACT] },
  ui: {
    // core: the line of a record, which the map and the static pages draw too.
    folders: ['core', 'i18n', 'ui'],
    packages: [...REACT, 'use-intl', 'lucide-react', 'react-error-boundary'],
  },
  // What the app and the static pages show of a record: neither the store nor a stylesheet.
  record: { folders: ['core', 'i18n', 'record'], packages: [...REACT, 'use-intl'] },
  pages: { folders: ['core', 'i18n', 'record', 'pages'], packages: [...REACT, 'use-intl'] },
  workers: { folders: ['core', 'workers'], packages: ['comlink'] },
  // A service worker: no document, no React.
  offline: { folders: ['core', 'offline'], packages: ['workbox-precaching'] },
  app: {
    folders: ['core', 'store', 'adapters', 'features', 'i18n', 'ui', 'offline', 'workers', 'app'],
    packages: [...REACT, 'use-intl', 'react-error-boundary', 'lucide-react'],
  },
  main: { folders: ['app'], packages: REACT },
  // It runs nothing of theirs, it only asks for their files.
  start: { folders: ['main', 'features'], packages: [] },
  boot: { folders: ['i18n'], packages: [] },
  embed: { folders: ['app', 'ui'], packages: REACT },
}

/** What each adapter hides, and what nothing else may import. */
const HIDDEN_BY: Readonly<Record<string, readonly string[]>> = {
  leaflet: ['leaflet', 'react-leaflet', '@react-leaflet/core'],
  'vis-timeline': ['vis-timeline', 'vis-data', 'moment'],
  storage: ['idb'],
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('src', name))

/** Comments may show code; what they import is not imported. */
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

function importsOf(file: string): readonly Import[] {
  const text = withoutComments(readFileSync(file, 'utf8'))
  const specifiers = [
    ...text.matchAll(/^\s*(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
    ...text.matchAll(/\bnew URL\(\s*['"](\.[^'"]+)['"],\s*import\.meta\.url/g),
  ].map((match) => match[1] ?? '')
  return specifiers.map((specifier) => ({
    file,
    target: specifier.startsWith('.')
      ? normalize(join(dirname(file), specifier))
      : specifier.startsWith('@/')
        ? specifier.replace('@/', 'src/')
        : specifier,
  }))
}

const imports = sources.flatMap(importsOf)
const inside = imports.filter(({ target }) => target.startsWith('src/'))
const foreign = imports.filter(({ target }) => !target.startsWith('src/'))

const folderOf = (path: string): Folder => {
  const second = path.split('/')[1] ?? ''
  const entry = ENTRIES.find((each) => second === each || second.startsWith(`${each}.`))
  if (entry !== undefined) return entry
  const folder = FOLDERS.find((each) => each === second)
  if (folder === undefined) throw new Error(`folderOf: ${path} stands in no known folder`)
  return folder
}
/** The part within a folder: `src/features/map/x.ts` → `map`. */
const partOf = (path: string) => path.split('/')[2] ?? ''
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
const line = ({ file, target }: Import) => `${file} imports ${target}`

it('reads the imports of every part of the house', () => {
  for (const folder of ['app', 'core', 'store', 'adapters', 'features', 'i18n'] as const) {
    const found = imports.filter(({ file }) => folderOf(file) === folder)
    expect(found.length, `imports of src/${folder}`).toBeGreaterThan(3)
  }
  expect(foreign.length).toBeGreaterThan(20)
})

it('keeps each floor to the floors that it may know', () => {
  // Within one adapter or one feature a file may import its neighbours; the next test parts them from each other.
  const own: readonly Folder[] = ['adapters', 'features']
  const wrong = inside.filter(({ file, target }) => {
    const [from, to] = [folderOf(file), folderOf(target)]
    return !ALLOWED[from].folders.includes(to) && !(from === to && own.includes(from))
  })
  expect(wrong.map(line)).toEqual([])
})

it.each(['features', 'adapters'] as const)('keeps each of the %s from the others', (folder) => {
  const wrong = inside.filter(
    ({ file, target }) =>
      folderOf(file) === folder && folderOf(target) === folder && partOf(file) !== partOf(target),
  )
  expect(wrong.map(line)).toEqual([])
})

it('keeps foreign libraries where they belong', () => {
  const wrong = foreign.filter(({ file, target }) => {
    const name = packageOf(target)
    const folder = folderOf(file)
    if (folder === 'adapters') {
      return !ALLOWED.adapters.packages.includes(name) && HIDDEN_BY[partOf(file)]?.includes(name) !== true
    }
    // The store knows React in its one hook alone, and zustand elsewhere only without React.
    if (folder === 'store') {
      return file.endsWith('/useAtlas.ts')
        ? !['react', 'zustand'].includes(name)
        : target !== 'zustand/vanilla'
    }
    return !ALLOWED[folder].packages.includes(name)
  })
  expect(wrong.map(line)).toEqual([])
})

it('has no barrel file and no way round the front of a folder', () => {
  const barrels = sources.filter(
    (file) => /\/index\.tsx?$/.test(file) && !/^src\/i18n\/(fr|en)\/index\.ts$/.test(file),
  )
  expect(barrels).toEqual([])
  const roundabout = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from\s+['"](\.\.\/[^'"]*)['"]/g)]
      .map((match) => ({ file, target: match[1] ?? '' }))
      .filter(({ target }) => folderOf(normalize(join(dirname(file), target))) !== folderOf(file)),
  )
  expect(roundabout.map(line)).toEqual([])
})
