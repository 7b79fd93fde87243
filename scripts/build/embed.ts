/** Builds the atlas of sandboxed frames: one script and one stylesheet, with the data inside. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildClassicScript } from './classicScript.ts'

const CARRIED = ['data/atlas.json', 'data/countries-110m.json']

const publicText = (path: string) => readFileSync(join(import.meta.dirname, '../../public', path), 'utf8')

export const buildEmbed = (outDir: string): Promise<void> =>
  buildClassicScript({
    entry: 'src/embed.tsx',
    name: 'embed',
    outDir,
    define: {
      CARRIED_FILES: JSON.stringify(Object.fromEntries(CARRIED.map((path) => [path, publicText(path)]))),
    },
  })
