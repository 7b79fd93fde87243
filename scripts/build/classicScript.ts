/**
 * Builds one classic script, for the places that take no module: the script at the head of every document, and
 * the atlas of sandboxed frames. All that it imports is inside, its styles are one file beside it.
 */
import { join } from 'node:path'
import { build } from 'vite'
import type { Plugin } from 'vite'

interface ClassicScript {
  /** Path of the source from the root of the project. */
  readonly entry: string
  /** Name in the site's root, without extension. */
  readonly name: string
  readonly outDir: string
  /** Constants to write into the script, as JavaScript. */
  readonly define?: Readonly<Record<string, string>>
  readonly plugins?: Plugin[]
}

export async function buildClassicScript(script: ClassicScript): Promise<void> {
  const { entry, name, outDir, define = {}, plugins = [] } = script
  await build({
    configFile: join(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'warn',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      license: false,
      manifest: false,
      copyPublicDir: false,
      lib: {
        entry: join(import.meta.dirname, '../..', entry),
        name: 'axes',
        formats: ['iife'],
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
}
