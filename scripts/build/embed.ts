/** Builds the atlas of sandboxed frames: one script and one stylesheet, with the data inside. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { buildClassicScript } from './classicScript.ts'

const CARRIED = ['data/atlas.json', 'data/countries-110m.json']

const publicText = (path: string) => readFileSync(join(import.meta.dirname, '../../public', path), 'utf8')

/** A frame shows neither details nor the list: their words stay out; whatever asked for one would fail its tests. */
const LEFT_OUT = new Map([
  ['./details', '\0no-words-of-details'],
  ['./list', '\0no-words-of-list'],
])

const leaveOutWords: Plugin = {
  name: 'leave-out-words',
  enforce: 'pre',
  resolveId: (id, importer) =>
    /\/src\/i18n\/(fr|en)\/index\.ts$/.test(importer ?? '') ? (LEFT_OUT.get(id) ?? null) : null,
  load: (id) => {
    const [words] = [...LEFT_OUT].find(([, module]) => module === id) ?? []
    return words === undefined ? null : `export const ${words.slice('./'.length)} = {}`
  },
}

export const buildEmbed = (outDir: string): Promise<void> =>
  buildClassicScript({
    entry: 'src/embed.tsx',
    name: 'embed',
    outDir,
    plugins: [leaveOutWords],
    define: {
      CARRIED_FILES: JSON.stringify(Object.fromEntries(CARRIED.map((path) => [path, publicText(path)]))),
    },
  })
