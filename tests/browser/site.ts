/**
 * A small site to test the service worker on: what a browser keeps of the build, and one page of a record, in
 * versions that can be published one after the other, behind a server that can fail as networks do.
 */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import type { RequestListener, Server } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { keptFiles, writeServiceWorker } from '../../scripts/build/serviceWorker.ts'
import { serveFolder } from '../../scripts/staticServer.ts'

const DIST = process.env['AXES_DIST'] ?? 'dist'

/** The page of a record as the site has it, by the mark that all documents bear. */
export const PAGE = 'fr/visite/2021-11-10-diop-moscow/'
const PAGE_HTML =
  '<!doctype html><html lang="fr" data-root="../../../"><link rel="icon" href="data:,"><h1>Page</h1></html>'
const LOGIN_PAGE = '<!doctype html><html lang="en"><h1>Log in to this network</h1></html>'

export type Network =
  | 'up'
  /** No connection is made. */
  | 'down'
  /** Connections are made, and nothing comes. */
  | 'silent'
  /** Everything is answered with another's page. */
  | 'login'

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** What is done to the first file whose path has a text in it, before the worker is made. */
type Changes = Readonly<Record<string, (text: string) => string>>

/**
 * One version of the site. Scripts and styles of different versions have different names, and its documents
 * say which it is in `<meta name="version">`.
 */
export async function makeVersion(folder: string, name: string, changes: Changes = {}): Promise<string> {
  const root = join(folder, name)
  const files = keptFiles(DIST).map(({ url }) => (url.endsWith('/') ? `${url}index.html` : url))
  const assets = files.filter((file) => file.startsWith('assets/')).map((file) => basename(file))
  const renamed = (text: string) =>
    assets.reduce((all, asset) => all.replaceAll(asset, asset.replace(/(\.\w+)$/, `${name}$1`)), text)

  for (const file of files) {
    const target = join(root, file.startsWith('assets/') ? renamed(file) : file)
    if (!/\.(js|css|html)$/.test(file)) {
      mkdirSync(dirname(target), { recursive: true })
      copyFileSync(join(DIST, file), target)
      continue
    }
    const text = renamed(readFileSync(join(DIST, file), 'utf8'))
    write(target, text.replace('<head>', `<head><meta name="version" content="${name}">`))
  }
  for (const [pattern, change] of Object.entries(changes)) {
    const file = readdirSync(root, { recursive: true, encoding: 'utf8' }).find((each) =>
      each.includes(pattern),
    )
    if (file === undefined) throw new Error(`makeVersion: no file ${pattern} in ${name}`)
    writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')))
  }
  write(join(root, PAGE, 'index.html'), PAGE_HTML)
  await writeServiceWorker(root)
  return root
}

export class Site {
  network: Network = 'up'
  /** A part of the path of a file that the server has lost. */
  lost: string | null = null
  /** A part of the path of a file for which another's page is given. */
  stranger: string | null = null
  /** Paths that were asked for. */
  readonly asked = new Set<string>()
  private constructor(
    readonly address: string,
    private readonly folder: string,
    /** Where the version that is published is. */
    private readonly place: string,
    private readonly server: Server,
  ) {}

  /** @param path of the site on its host, with a closing slash */
  static async open(path: string): Promise<Site> {
    const folder = mkdtempSync(join(tmpdir(), 'axes-site-'))
    const { address, server } = await serveFolder(join(folder, 'host'), 0)
    const site = new Site(address + path, folder, join(folder, 'host', path).replace(/\/$/, ''), server)
    const [serve] = server.listeners('request') as RequestListener[]
    server.removeAllListeners('request')
    server.on('request', (request, response) => {
      const url = request.url ?? ''
      site.asked.add(url.slice(1 + path.length))
      const isLost = site.lost !== null && url.includes(site.lost)
      if (site.network === 'up' && isLost) response.writeHead(404).end()
      else if (site.network === 'login' || (site.stranger !== null && url.includes(site.stranger)))
        response.writeHead(200, { 'content-type': 'text/html' }).end(LOGIN_PAGE)
      else if (site.network === 'up') serve?.(request, response)
      else if (site.network === 'down') request.socket.destroy()
      // 'silent': the request stays open.
    })
    return site
  }

  /** Puts a version in the place of the one before, all at once. @param root of the version */
  publish(root: string) {
    mkdirSync(dirname(this.place), { recursive: true })
    symlinkSync(root, `${this.place}.next`)
    renameSync(`${this.place}.next`, this.place)
  }

  close() {
    this.server.close()
    this.server.closeAllConnections()
    rmSync(this.folder, { recursive: true })
  }
}
