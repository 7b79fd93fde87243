/**
 * What the rows share: one build, one browser that draws as fast as it can, so that the time of a frame is all that it
 * costs, one that draws as often as a screen shows, for what a reader waits for, and the pages that show a data set.
 * Each is made when a row first asks for it.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { chromium } from 'playwright'
import { findBrowser } from '../../scripts/browser'
import { buildClassicScript } from '../../scripts/build/classicScript'
import { serveFolder } from '../../scripts/staticServer'
import type { DataSet } from './dataSets'
import { goTo, openData, quiet } from './openData'

export interface Stage {
  /** How often something is measured: `full` times, fewer in a quick run. */
  readonly rounds: (full: number) => number
  /** Folder of the build. */
  readonly dist: () => string
  /** An empty folder that goes when the run ends. */
  readonly folder: (name: string) => string
  /** Serves a folder until the run ends. @returns its address */
  readonly serve: (folder: string) => Promise<string>
  /** Version of the browser, once there was one. */
  readonly chromium: () => string
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>
  /** A page of the browser that draws no more frames than a screen shows, as a reader's does. */
  readonly newReadersPage: (options: BrowserContextOptions) => Promise<Page>
  /** A blank page of the bench's own with one script of `tests/bench` and its styles. */
  readonly scriptPage: (script: string) => Promise<Page>
  /** The app with `data` as a reader opened it, in the view that a file opens with. */
  readonly open: (data: DataSet) => Promise<Page>
  /** Opens `data` in a page, as a reader does. */
  readonly openIn: (page: Page, data: DataSet) => Promise<void>
  /** Closes the page of `data`, which may be very large. */
  readonly release: (data: DataSet) => Promise<void>
  /** Ends the browsers with all that is at work in them; the next row starts another. */
  readonly closeBrowser: () => Promise<void>
  readonly close: () => Promise<void>
}

interface StageOptions {
  /** A build that is there; made anew when absent. */
  readonly dist?: string
  readonly quick: boolean
}

const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync']
const QUICKER = 5

/** The map goes where it goes at once: what a move costs is not spread over the frames of an animation. */
export const DESK: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  reducedMotion: 'reduce',
}

interface OpenAtlas {
  readonly page: Page
  /** The link of the view that it opened with. */
  readonly link: string
}

export function createStage({ dist, quick }: StageOptions): Stage {
  const root = mkdtempSync(join(tmpdir(), 'axes-bench-'))
  const undo: (() => void)[] = [() => rmSync(root, { recursive: true })]
  const served = new Map<string, Promise<string>>()
  const opened = new Map<string, Promise<OpenAtlas>>()
  let built = dist
  let running: Browser | undefined
  let readers: Browser | undefined
  let version = 'not used'

  const folder = (name: string) => {
    const path = join(root, name)
    mkdirSync(path, { recursive: true })
    return path
  }

  function buildOnce(): string {
    if (built === undefined) {
      const outDir = folder('dist')
      const args = ['--no-install', 'tsx', 'scripts/build.ts', '--outDir', outDir]
      execFileSync('npx', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      })
      built = outDir
    }
    return built
  }

  async function startServer(path: string): Promise<string> {
    const { address, server } = await serveFolder(path, 0)
    undo.push(() => {
      server.close()
      server.closeAllConnections()
    })
    return address
  }

  function serve(path: string): Promise<string> {
    const address = served.get(path) ?? startServer(path)
    served.set(path, address)
    return address
  }

  async function launch(flags: readonly string[]): Promise<Browser> {
    const found = await findBrowser()
    if (found === null) throw new Error('No Chromium: install one, or name it in CHROME_PATH')
    const browser = await chromium.launch({
      executablePath: found.executablePath,
      args: [...found.args, ...flags],
      env: { ...process.env, ...found.env },
    })
    version = browser.version()
    return browser
  }

  const newPage = async (options: BrowserContextOptions = DESK) => {
    if (running?.isConnected() !== true) {
      opened.clear()
      running = await launch(UNCAPPED)
    }
    return (await running.newContext(options)).newPage()
  }

  const newReadersPage = async (options: BrowserContextOptions) => {
    if (readers?.isConnected() !== true) readers = await launch([])
    return (await readers.newContext(options)).newPage()
  }

  async function scriptPage(script: string): Promise<Page> {
    const path = folder(script)
    await buildClassicScript({ entry: `tests/bench/${script}.ts`, name: 'bench', outDir: path })
    const head = '<title>Bench</title><link rel="stylesheet" href="bench.css">'
    const html = `<!doctype html><html lang="en">${head}<body></body><script src="bench.js"></script>`
    writeFileSync(join(path, 'index.html'), html)
    const page = await newPage()
    await page.goto(await serve(path))
    return page
  }

  async function openIn(page: Page, data: DataSet): Promise<void> {
    const file = join(folder('data'), data.fileName)
    writeFileSync(file, data.csv())
    await page.goto(await serve(buildOnce()))
    await openData(page, file)
    await quiet(page)
  }

  async function openOnce(data: DataSet): Promise<OpenAtlas> {
    const page = await newPage()
    await openIn(page, data)
    return { page, link: page.url() }
  }

  async function release({ name }: DataSet): Promise<void> {
    const atlas = opened.get(name)
    opened.delete(name)
    const { page } = (await atlas?.catch(() => undefined)) ?? {}
    await page?.context().close()
  }

  async function open(data: DataSet): Promise<Page> {
    const known = opened.get(data.name)
    const atlas = known ?? openOnce(data)
    opened.set(data.name, atlas)
    try {
      const { page, link } = await atlas
      await page.bringToFront()
      if (page.url() !== link) await goTo(page, link)
      await quiet(page)
      return page
    } catch (error) {
      await release(data)
      throw error
    }
  }

  async function closeBrowser(): Promise<void> {
    await Promise.all([running?.close(), readers?.close()])
  }

  async function close(): Promise<void> {
    await closeBrowser()
    for (const each of undo.toReversed()) each()
  }

  return {
    rounds: (full) => (quick ? Math.max(3, Math.ceil(full / QUICKER)) : full),
    dist: buildOnce,
    folder,
    serve,
    chromium: () => version,
    newPage,
    newReadersPage,
    scriptPage,
    open,
    openIn,
    release,
    closeBrowser,
    close,
  }
}
