/** The built app (`dist/`) behind its own server, in the Chromium that `scripts/browser.ts` finds. */
import { defineConfig } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.ts'

const PORT = Number(process.env['AXES_PORT'] ?? 4187)
/** The folder of the site on its host. */
const AT = process.env['AXES_AT'] ?? ''
const browser = await findBrowser()
if (browser === null) throw new Error('No Chromium: install one or name it in CHROME_PATH')

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: process.env['AXES_LONG'] === '1' ? 600_000 : 45_000,
  expect: { timeout: 8000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/${AT}`,
    locale: 'en-GB',
    timezoneId: 'Africa/Bamako',
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    // Nothing is kept from one page of a test to the next; offline.spec.ts allows it.
    serviceWorkers: 'block',
    // Emptied between tests rather than made anew, which costs a third of an average test; only where all else is equal.
    reuseContext: true,
    actionTimeout: 8000,
    launchOptions: {
      executablePath: browser.executablePath,
      args: [...browser.args],
      env: { ...(process.env as Record<string, string>), ...browser.env },
    },
  },
  webServer: {
    command: `npx tsx scripts/serve.ts --port ${PORT} --dir ${process.env['AXES_DIST'] ?? 'dist'} --at '${AT}'`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/${AT}`,
    reuseExistingServer: false,
  },
})
