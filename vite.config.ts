import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { modulesFrom } from './scripts/build/firstView.ts'
import type { ModuleGraph } from './scripts/build/firstView.ts'
import { leaveOutUnused } from './scripts/build/leaveOutUnused.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What the first view that begins with `entry` shares with other parts, as one file of that name. */
const sharedBy = (entry: string, name: string, priority: number) => ({
  name: (id: string, graph: ModuleGraph) => (modulesFrom(here(entry), graph).has(id) ? name : null),
  test: /\/src\//,
  minShareCount: 2,
  priority,
})

export default defineConfig({
  base: './',
  plugins: [leaveOutUnused, react()],
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
  // Workers share modules with the app's later parts.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    license: true,
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What the first view shares with parts that come later is one file: compressed together it is smaller
        // than as a file for each set of parts that share it, and there are fewer to ask for. What only later parts
        // share is none of its business.
        codeSplitting: {
          groups: [
            sharedBy('./src/main.tsx', 'shared', 2),
            sharedBy('./src/features/map/MapPanel.tsx', 'map', 1),
            // What the entry needs to ask for the rest, apart from all that.
            { name: 'preload', test: /preload-helper/, priority: 3 },
          ],
        },
      },
    },
  },
})
