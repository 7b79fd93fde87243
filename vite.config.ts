import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  base: './',
  plugins: [react({ compiler: true })],
  resolve: {
    alias: [
      { find: '@', replacement: here('./src') },
      // vis-timeline asks for moment; it needs a small UTC part of it (docs/decisions/days-as-integers.md).
      { find: /^moment$/, replacement: here('./src/adapters/vis-timeline/utcMoment.ts') },
    ],
  },
  build: { target: 'es2022', license: true, assetsInlineLimit: 0 },
})
