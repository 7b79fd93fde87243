/** Serves the built atlas and prints its address: `tsx scripts/serve.ts [--port 4173] [--dir dist] [--at a/b/]`. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { serveFolder } from './staticServer'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    dir: { type: 'string', default: 'dist' },
    at: { type: 'string', default: '' },
  },
})
const folder = resolve(values.dir)

if (!existsSync(resolve(folder, 'index.html'))) {
  console.error(`Nothing is built in ${folder}: run "npm run build" first.`)
  process.exit(1)
}

try {
  const { address } = await serveFolder(folder, Number(values.port), values.at)
  console.log(`Axes is at ${address} (stop with Ctrl+C)`)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(taken ? `Port ${values.port} is in use: try "npm start -- --port 4174".` : error)
  process.exit(1)
}
