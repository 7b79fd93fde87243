import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

/** `core` runs in Node, without a document; `components` in jsdom. The built app is for Playwright (tests/browser). */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // The full counts of `npm run test:long` take their time.
      // Files share a worker: starting a document for each took two thirds of the time. Tests clean up after themselves.
      isolate: false,
      pool: 'threads',
      testTimeout: process.env['AXES_LONG'] === '1' ? 300_000 : 20_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'core',
            environment: 'node',
            include: ['tests/*.test.ts', 'tests/{core,data,i18n,offline,scripts,store}/**/*.test.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'components',
            environment: 'jsdom',
            include: [
              'tests/{adapters,app,features,ui}/**/*.test.{ts,tsx}',
              'tests/{i18n,store}/**/*.test.tsx',
            ],
            setupFiles: ['tests/setup.ts'],
            css: { modules: { classNameStrategy: 'non-scoped' } },
          },
        },
      ],
    },
  }),
)
