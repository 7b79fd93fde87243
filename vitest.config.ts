import { availableParallelism } from 'node:os'
import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

/** These replace modules, which reaches the other files of a shared worker: each has a worker of its own. */
const REPLACING_MODULES = ['tests/app/App.test.tsx', 'tests/i18n/I18nProvider.test.tsx']

/** An adapter that needs no document: its database is one in memory. */
const STORAGE = 'tests/adapters/storage/**/*.test.ts'

const inDocument = {
  environment: 'jsdom',
  setupFiles: ['tests/setup.ts'],
  css: { modules: { classNameStrategy: 'non-scoped' as const } },
}

/** `core` runs in Node, without a document; `components` in jsdom. The built app is for Playwright (tests/browser). */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // The full counts of `npm run test:long` take their time.
      testTimeout: process.env['AXES_LONG'] === '1' ? 300_000 : 20_000,
      // Vitest would leave one core to itself, which has little to do: of two cores one would idle.
      maxWorkers: availableParallelism(),
      projects: [
        {
          extends: true,
          test: {
            name: 'core',
            environment: 'node',
            // Pure code needs no worker of its own for each file.
            isolate: false,
            pool: 'threads',
            include: [
              'tests/*.test.ts',
              'tests/{core,data,i18n,offline,scripts,store,workers}/**/*.test.ts',
              STORAGE,
              'tests/pages/**/*.test.{ts,tsx}',
            ],
          },
        },
        {
          extends: true,
          test: {
            ...inDocument,
            name: 'components',
            // Each file has its own globals, without a worker of its own: a third of the time.
            pool: 'vmThreads',
            include: [
              'tests/{adapters,app,features,ui}/**/*.test.{ts,tsx}',
              'tests/{i18n,store}/**/*.test.tsx',
            ],
            exclude: [...REPLACING_MODULES, STORAGE],
          },
        },
        {
          extends: true,
          test: { ...inDocument, name: 'components, modules replaced', include: REPLACING_MODULES },
        },
      ],
    },
  }),
)
