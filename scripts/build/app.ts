/**
 * Builds the app: the modules that a document's script adds (src/boot.ts), and the stylesheet of the documents.
 * `index.html` is the development server's alone; here the documents are written in its place.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { readBundle } from '../bundle.ts'
import type { SiteFiles } from '@/pages/site'

const inProject = (path: string) => join(import.meta.dirname, '../..', path)

const START = 'src/start.ts'
const STYLES = 'src/pages/pages.css'

interface Chunk {
  readonly file: string
}

/** Empties `outDir` and puts the app into it, with everything of `public/`. */
export async function buildApp(outDir: string): Promise<SiteFiles> {
  await build({
    configFile: inProject('vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: [inProject(START), inProject(STYLES)] } },
  })
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as Readonly<
    Record<string, Chunk>
  >
  const fileOf = (source: string): string => {
    const chunk = manifest[source]
    if (chunk === undefined) throw new Error(`buildApp: the manifest has no ${source}`)
    return chunk.file
  }
  const entry = fileOf(START)
  const preload = readBundle(outDir).anyLanguage.filter((file) => file !== entry)
  return {
    styles: [fileOf(STYLES)],
    boot: {
      'data-entry': entry,
      'data-preload': preload.join(' '),
      'data-fr': fileOf('src/i18n/fr/index.ts'),
      'data-en': fileOf('src/i18n/en/index.ts'),
      'data-embed': 'embed',
    },
  }
}
