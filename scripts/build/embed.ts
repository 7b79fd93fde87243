/** Builds the atlas of sandboxed frames: one script and one stylesheet, with the data inside. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { buildClassicScript } from './classicScript.ts'

const CARRIED = ['data/atlas.json', 'data/countries-110m.json']

const publicText = (path: string) => readFileSync(join(import.meta.dirname, '../../public', path), 'utf8')

const NO_WORDS = '\0no-words-of-details'

/** A frame shows no details, so their words stay out of its script; whatever asked for one would fail its tests. */
const leaveOutDetailsWords: Plugin = {
  name: 'leave-out-details-words',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './details' && /\/src\/i18n\/(fr|en)\/index\.ts$/.test(importer ?? '') ? NO_WORDS : null,
  load: (id) => (id === NO_WORDS ? 'export const details = {}' : null),
}

export const buildEmbed = (outDir: string): Promise<void> =>
  buildClassicScript({
    entry: 'src/embed.tsx',
    name: 'embed',
    outDir,
    plugins: [leaveOutDetailsWords],
    define: {
      CARRIED_FILES: JSON.stringify(Object.fromEntries(CARRIED.map((path) => [path, publicText(path)]))),
    },
  })
