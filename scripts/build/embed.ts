/**
 * Builds the atlas of sandboxed frames: one script and one stylesheet, with the data inside.
 *
 * The data is parsed here, once: a script that carries it need not carry what parses, mends and reports the files of
 * others (3.5 KiB of brotli).
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { buildClassicScript } from './classicScript.ts'
import { parseAtlas } from '@/core/atlas/parseAtlas'

const ATLAS = 'data/atlas.json'
const SHAPES = 'data/countries-110m.json'

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

const PARSED = '\0atlas-parsed-at-build-time'

/** The file as `parseAtlas` reads it. @throws Error when it has a fault */
function parsedAtlas(): string {
  const parsed = parseAtlas(JSON.parse(publicText(ATLAS)))
  if (parsed.status === 'failed' || parsed.problems.length > 0)
    throw new Error(`buildEmbed: ${ATLAS} has faults`)
  return JSON.stringify(parsed.file)
}

/** In the place of what reads any file: the one inside is sound, and its hash is that of the file it was read from. */
const trustCarriedAtlas: Plugin = {
  name: 'trust-carried-atlas',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/readAtlasFile') ? PARSED : null),
  load: (id) =>
    id === PARSED
      ? `export const readAtlasFile = async (bytes) => ({
           status: 'read',
           file: JSON.parse(new TextDecoder().decode(bytes)),
           problems: [],
           sha256: '${createHash('sha256').update(publicText(ATLAS)).digest('hex')}',
         })`
      : null,
}

export const buildEmbed = (outDir: string): Promise<void> =>
  buildClassicScript({
    entry: 'src/embed.tsx',
    name: 'embed',
    outDir,
    plugins: [leaveOutWords, trustCarriedAtlas],
    define: {
      CARRIED_FILES: JSON.stringify({ [ATLAS]: parsedAtlas(), [SHAPES]: publicText(SHAPES) }),
    },
  })
