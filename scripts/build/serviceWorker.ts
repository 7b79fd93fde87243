/**
 * The service worker, made last: it names every file that a browser keeps, with its hash, so the files must be
 * final. Same files, same worker, byte for byte: a browser takes a changed worker for a newer version.
 */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { build } from 'vite'
import type { PrecacheEntry } from 'workbox-precaching/_types'

/**
 * What the app needs to open any link; the icons of an installed app are the system's by then. Each kind must be there:
 * a build without one of them is not whole.
 */
const KEPT = [
  /^(en\/)?index\.html$/,
  /^open\.html$/,
  /^codebook\.(html|css)$/,
  /^(boot\.js|assets\/.+\.(js|css))$/,
  /^data\/(atlas|capitals|countries-110m|countries-50m)\.json$/,
  /^(manifest\.webmanifest|favicon\.svg|icons\/icon-48\.png)$/,
]

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes)

/** The files that a browser keeps, by their addresses from the root; a front page is its folder. */
export function keptFiles(outDir: string): readonly PrecacheEntry[] {
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(sep, '/'))
    .toSorted()
  return KEPT.flatMap((kind) => {
    const found = files.filter((name) => kind.test(name))
    if (found.length === 0) throw new Error(`keptFiles: ${outDir} has nothing like ${kind.source}`)
    return found
  }).map((name) => {
    const bytes = readFileSync(join(outDir, name))
    return {
      url: name.replace(/index\.html$/, '') || './',
      // Names under assets/ carry a hash of their content.
      revision: name.startsWith('assets/') ? null : sha256(bytes).digest('hex').slice(0, 16),
      integrity: `sha256-${sha256(bytes).digest('base64')}`,
    }
  })
}

/** Adds `sw.js` to a site that is otherwise finished. */
export async function writeServiceWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': resolve('src') } },
    define: { KEPT_FILES: JSON.stringify(keptFiles(outDir)) },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      license: { fileName: '.vite/license-service-worker.md' },
      rolldownOptions: {
        input: 'src/offline/serviceWorker.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
}
