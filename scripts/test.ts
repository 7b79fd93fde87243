/**
 * Every check of the project, in one go: `npm test`, or `npm run test:long` for the full counts. Each step is
 * printed with its time. The last line is "N passed, N failed": the tests that Vitest and Playwright ran, and
 * one for each other step. A failure in one step does not keep the next from running.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser'

interface Counts {
  readonly passed: number
  readonly failed: number
}
type Environment = Readonly<Record<string, string>>

const long = process.argv.includes('--long')
const ARTICLES = '../shared/articles'
/** What of the core reads and words days; `test:long` runs all of it in every zone. */
const DATED = long
  ? ['tests/core']
  : ['atlas', 'query', 'time', 'view', 'formats/icalendar', 'formats/atom'].map(
      (path) => `tests/core/${path}`,
    )
const TIME_ZONES = ['America/Los_Angeles', 'Africa/Bamako', 'Asia/Tokyo', 'Pacific/Auckland']
const reports = mkdtempSync(join(tmpdir(), 'axes-test-'))

/** Runs a tool of node_modules; its output is shown at once when `shown`, else only if it fails. */
function run(
  command: string,
  args: readonly string[],
  env: Environment = {},
  shown = false,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', command, ...args], {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...(long ? { AXES_LONG: '1' } : {}), ...env },
      stdio: shown ? 'inherit' : 'pipe',
      shell: process.platform === 'win32',
    })
    const output: Buffer[] = []
    child.stdout?.on('data', (bytes: Buffer) => output.push(bytes))
    child.stderr?.on('data', (bytes: Buffer) => output.push(bytes))
    child.on('error', () => resolve(false))
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(output))
      resolve(code === 0)
    })
  })
}

const one = (passed: boolean): Counts => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

const check = (command: string, args: readonly string[], env?: Environment) => async () =>
  one(await run(command, args, env))

/** A report that was not written, or counts nothing, is a failure: no run is green because it ran nothing. */
function readCounts(file: string, read: (report: never) => Counts, succeeded: boolean): Counts {
  if (!existsSync(file)) return one(false)
  const counts = read(JSON.parse(readFileSync(file, 'utf8')) as never)
  if (counts.passed + counts.failed === 0) return one(false)
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

async function runVitest(): Promise<Counts> {
  const file = join(reports, 'vitest.json')
  const succeeded = await run(
    'vitest',
    ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    {},
    true,
  )
  return readCounts(
    file,
    (report: { numPassedTests: number; numFailedTests: number }) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
    }),
    succeeded,
  )
}

/**
 * @param at the folder of the site on its host; at the root when empty
 * @param counts full ones repeat much; where the site lies makes no difference to them
 */
async function runPlaywright(at: string, counts: Environment = {}): Promise<Counts> {
  const browser = await findBrowser()
  if (browser === null) {
    console.log('The browser tests did not run: no Chromium. Install one, or name it in CHROME_PATH.')
    return process.env['CI'] === undefined ? { passed: 0, failed: 0 } : one(false)
  }
  console.log(`Chromium: ${browser.executablePath} (${browser.found})`)
  const file = join(reports, `playwright-${at.length}.json`)
  const succeeded = await run(
    'playwright',
    ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter=dot,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: file, AXES_AT: at, ...counts },
    true,
  )
  return readCounts(
    file,
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }),
    succeeded,
  )
}

/**
 * The core knows no clock: its suite gives the same in every time zone. Without `--long` its laws are tried less often in
 * each than in the run of all units.
 */
async function runTimeZones(): Promise<Counts> {
  const inZone = async (zone: string) =>
    one(
      await run('vitest', ['run', '--project', 'core', '--maxWorkers=1', ...DATED, '--reporter=dot'], {
        TZ: zone,
        AXES_AGAIN: '1',
      }),
    )
  return total(await Promise.all(TIME_ZONES.map(inZone)))
}

async function checkData(): Promise<Counts> {
  const atHand = existsSync(ARTICLES)
  if (!atHand) console.log(`The articles are not at hand (${ARTICLES}): the data is checked without them.`)
  return one(
    await run('tsx', ['scripts/checkData.ts', ...(atHand ? ['--articles', ARTICLES] : [])], {}, true),
  )
}

const total = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
})

type Step = readonly [name: string, step: () => Promise<Counts>]

/** Those of one row run at once: most of what they do is wait for a start. */
const STEPS: readonly (readonly Step[])[] = [
  [
    ['types', check('tsc', [])],
    ['lint', check('oxlint', [])],
    ['format', check('prettier', ['--check', '.'])],
    ['unused files, exports and dependencies', check('knip', [])],
    ['data', checkData],
  ],
  [['units, components, import rules', runVitest]],
  [['core in four time zones', runTimeZones]],
  [['build', check('tsx', ['scripts/build.ts'])]],
  [['sizes', async () => one(await run('tsx', ['scripts/sizes.ts'], {}, true))]],
  [['the built app in a browser', () => runPlaywright('')]],
  ...(long
    ? [[['the same in a folder of its host', () => runPlaywright('a/b/', { AXES_LONG: '0' })]] as const]
    : []),
]

const results: Counts[] = []
const lines: string[] = []

async function runStep([name, step]: Step): Promise<void> {
  const start = performance.now()
  const counts = await step()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const verdict = counts.failed > 0 ? 'FAILED' : counts.passed > 0 ? 'passed' : 'NOT RUN'
  const line = `${seconds.padStart(6)} s  ${verdict}  ${name} (${counts.passed} passed, ${counts.failed} failed)`
  console.log(line)
  lines.push(line)
  results.push(counts)
}

for (const row of STEPS) {
  console.log(`\n── ${row.map(([name]) => name).join(' · ')}`)
  await Promise.all(row.map(runStep))
}
rmSync(reports, { recursive: true, force: true })

const { passed, failed } = total(results)
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
