/**
 * Builds one classic script, for the places that take no module: the script at the head of every document, and
 * the atlas of sandboxed frames. All that it imports is inside, its styles are one file beside it.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

interface ClassicScript {
  /** Path of the source from the root of the project. */
  readonly entry: string
  /** Name in the site's root, without extension. */
  readonly name: string
  readonly outDir: string
  /** Constants to write into the script, as JavaScript. */
  readonly define?: Readonly<Record<string, string>>
}

export async function buildClassicScript({ entry, name, outDir, define = {} }: ClassicScript): Promise<void> {
  await build({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      license: false,
      manifest: false,
      copyPublicDir: false,
      lib: {
        entry: fileURLToPath(new URL(`../../${entry}`, import.meta.url)),
        name: 'axes',
        formats: ['iife'],
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
}
