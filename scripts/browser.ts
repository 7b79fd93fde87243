/**
 * Finds a Chromium for the tests and the screenshots, or gets one. In order: `$CHROME_PATH`, the usual places
 * of a system, Playwright's own download, on Debian as root `apt-get install chromium`, and last the headless
 * shell of the npm package `@sparticuz/chromium` (Linux x64). It says what it does.
 *
 * As a command it prints the path: `tsx scripts/browser.ts`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { chromium } from 'playwright'

export interface BrowserChoice {
  readonly executablePath: string
  readonly args: readonly string[]
  /** What the process needs in its environment besides ours. */
  readonly env: Readonly<Record<string, string>>
  /** Where it was found, in words. */
  readonly found: string
}

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  `${process.env['ProgramFiles']}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['ProgramFiles(x86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
]

const isRoot = () => process.getuid?.() === 0

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const choice = (executablePath: string, found: string): BrowserChoice => ({
  executablePath,
  args: isRoot() ? [...FLAGS, '--no-sandbox'] : FLAGS,
  env: {},
  found,
})

function installWithApt(): string | null {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return null
  console.log('No Chromium here; installing the one of the system: apt-get install chromium')
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch {
    console.log('apt-get could not install it.')
  }
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : null
}

/** Unpacks the shell of `@sparticuz/chromium` with the shared libraries that a bare machine lacks. */
async function unpackFromNpm(): Promise<BrowserChoice | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    const packaged = await import('@sparticuz/chromium')
    console.log('No Chromium here; unpacking the headless shell of the npm package @sparticuz/chromium')
    const executablePath = await packaged.default.executablePath()
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    // The package's entry is build/cjs/index.cjs; its archives stand in bin/.
    const archive = join(dirname(entry), '..', '..', 'bin', 'al2023.tar.br')
    const folder = join(tmpdir(), 'axes-chromium-libraries')
    mkdirSync(folder, { recursive: true })
    execFileSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(await readFile(archive)) })
    return {
      executablePath,
      args: [...FLAGS, '--no-zygote', '--no-sandbox'],
      env: { LD_LIBRARY_PATH: [join(folder, 'lib'), dirname(executablePath)].join(':') },
      found: 'the npm package @sparticuz/chromium',
    }
  } catch {
    return null
  }
}

/** The browser to use, `null` when there is none and none could be had. */
export async function findBrowser(): Promise<BrowserChoice | null> {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return choice(named, '$CHROME_PATH')
    console.log(`$CHROME_PATH names ${named}, which does not exist; looking elsewhere.`)
  }
  const installed = SYSTEM_PATHS.find((path) => existsSync(path))
  if (installed !== undefined) return choice(installed, 'installed on this machine')
  const downloaded = chromium.executablePath()
  if (existsSync(downloaded)) return choice(downloaded, "Playwright's download")
  const fromApt = installWithApt()
  if (fromApt !== null) return choice(fromApt, 'installed just now with apt-get')
  return unpackFromNpm()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await findBrowser()
  if (browser === null) {
    console.error(
      'No Chromium: install one, or name it in CHROME_PATH, or run "npx playwright install chromium".',
    )
    process.exit(1)
  }
  console.log(`${browser.executablePath} (${browser.found})`)
}
