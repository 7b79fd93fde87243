/** Builds the atlas of sandboxed frames: one script and one stylesheet, with the data inside. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildClassicScript } from './classicScript.ts'

const CARRIED = ['data/atlas.json', 'data/countries-110m.json']

const publicText = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../public/${path}`, import.meta.url)), 'utf8')

export const buildEmbed = (outDir: string): Promise<void> =>
  buildClassicScript({
    entry: 'src/embed.tsx',
    name: 'embed',
    outDir,
    define: {
      CARRIED_FILES: JSON.stringify(Object.fromEntries(CARRIED.map((path) => [path, publicText(path)]))),
    },
  })
