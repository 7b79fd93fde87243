import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vite'
import { leaveOutUnused } from './scripts/build/leaveOutUnused.ts'
import { codebookPage } from './scripts/codebookPage.ts'
import { CONTENT_SECURITY_POLICY } from './scripts/csp.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Writes the policy into the built page; the development server needs inline styles and goes without. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

/** Adds the codebook to what is built, as a page under the same policy. */
const codebook: Plugin = {
  name: 'codebook',
  apply: 'build',
  generateBundle() {
    const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`
    this.emitFile({
      type: 'asset',
      fileName: 'codebook.html',
      source: codebookPage(readFileSync(here('./docs/codebook.md'), 'utf8'), policy),
    })
  },
}

export default defineConfig({
  base: './',
  plugins: [leaveOutUnused, react(), contentSecurityPolicy, codebook],
  resolve: {
    alias: [
      // Its main entry is one function that no bundler can take apart.
      { find: /^leaflet$/, replacement: here('./node_modules/leaflet/dist/leaflet-src.esm.js') },
      { find: '@', replacement: here('./src') },
      // vis-timeline asks for moment; it needs a small UTC part of it (docs/decisions/days-as-integers.md).
      { find: /^moment$/, replacement: here('./src/adapters/vis-timeline/utcMoment.ts') },
      // It asks for a filter of HTML, and is given none to filter.
      { find: /^xss$/, replacement: here('./src/adapters/vis-timeline/plainText.ts') },
    ],
  },
  build: {
    target: 'es2022',
    license: true,
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What the first view shares with parts that come later is one file: compressed together it is smaller
        // than as a file for each set of parts that share it, and there are fewer to ask for.
        codeSplitting: { groups: [{ name: 'shared', test: /\/src\//, minShareCount: 2 }] },
      },
    },
  },
})
