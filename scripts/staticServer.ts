/**
 * A small server of static files, as a plain web host would be: one folder, read only, compressed, with the
 * security policy as a header and the site's own page for what is not there. It serves `dist/` to readers
 * (`npm start`) and to the browser tests.
 */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { OPEN_PAGE, OPEN_PAGE_POLICY } from './build/openPage'
import { CONTENT_SECURITY_POLICY } from './csp'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
}
const COMPRESSIBLE = /^(text\/|application\/|image\/svg)/
const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** The file that a request path means, `null` when it points outside the folder or at nothing. */
async function resolveFile(folder: string, at: string, url: string): Promise<string | null> {
  let path: string
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return null
  }
  if (path.includes('\0') || !path.startsWith(`/${at}`)) return null
  const inside = path.slice(at.length)
  const file = normalize(join(folder, inside.endsWith('/') ? `${inside}index.html` : inside))
  if (!file.startsWith(normalize(folder) + sep)) return null
  const found = await stat(file).catch(() => null)
  return found?.isFile() === true ? file : null
}

/**
 * Starts the server on 127.0.0.1. Rejects when the port is taken.
 *
 * @param port 0: the system chooses one
 * @param at the folder of the site on its host, with a slash behind it: `a/b/`; at the root when empty
 */
export function serveFolder(
  folder: string,
  port: number,
  at = '',
): Promise<{ address: string; server: Server }> {
  const compressed = new Map<string, Buffer>()

  const compress = async (file: string): Promise<Buffer> => {
    const { mtimeMs } = await stat(file)
    const key = `${file}@${mtimeMs}`
    const known = compressed.get(key)
    if (known !== undefined) return known
    const bytes = brotliCompressSync(await readFile(file), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
    })
    compressed.set(key, bytes)
    return bytes
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const file = await resolveFile(folder, at, request.url ?? '/')
    if (file === null) {
      const page = await readFile(join(folder, '404.html')).catch(() => null)
      const type = page === null ? 'text/plain; charset=utf-8' : TYPES['.html']
      response.writeHead(404, { ...HEADERS, 'content-type': type, 'cache-control': 'no-cache' })
      response.end(request.method === 'HEAD' ? undefined : (page ?? 'Not found\n'))
      return
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    // Names of files under assets/ carry a hash of their content, so they never change.
    const cache = file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'
    const policy = file === join(folder, OPEN_PAGE) ? { 'content-security-policy': OPEN_PAGE_POLICY } : {}
    const headers = {
      ...HEADERS,
      ...policy,
      'content-type': type,
      'cache-control': cache,
      vary: 'accept-encoding',
    }
    const accepted = request.headers['accept-encoding'] ?? ''
    if (COMPRESSIBLE.test(type) && accepted.includes('br')) {
      const bytes = await compress(file)
      response.writeHead(200, { ...headers, 'content-encoding': 'br', 'content-length': bytes.length })
      response.end(request.method === 'HEAD' ? undefined : bytes)
      return
    }
    response.writeHead(200, headers)
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).pipe(response)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })

  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      const actual = typeof bound === 'object' && bound !== null ? bound.port : port
      resolve({ address: `http://127.0.0.1:${actual}/${at}`, server })
    })
  })
}
