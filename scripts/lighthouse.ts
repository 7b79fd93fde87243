/**
 * Lighthouse on the built app, as on a phone: `npm i --no-save lighthouse@12.8.2 && npx tsx scripts/lighthouse.ts`.
 * In French, the language in which the front page is drawn. It is not a dependency: it brings two hundred packages
 * and is run now and then. Prints the four scores and the audits that cost points; exits with 1 when a score is
 * under its goal.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser'
import { serveFolder } from './staticServer'

interface Audit {
  readonly title: string
  readonly score: number | null
  readonly displayValue?: string
}
interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number }>>
  readonly audits: Readonly<Record<string, Audit>>
}

const GOALS: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
}

const found = await findBrowser()
if (found === null) throw new Error('No Chromium: install one or name it in CHROME_PATH')
const { address, server } = await serveFolder(process.argv[2] ?? 'dist', 0)
const folder = mkdtempSync(join(tmpdir(), 'axes-lighthouse-'))
const file = join(folder, 'report.json')

await new Promise<void>((resolve, reject) => {
  const flags = `--chrome-flags=--headless=new ${found.args.join(' ')}`
  const args = [
    '--no-install',
    'lighthouse',
    `${address}?lang=fr`,
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
    flags,
  ]
  spawn('npx', args, { stdio: 'inherit', env: { ...process.env, CHROME_PATH: found.executablePath } })
    .on('error', reject)
    .on('close', () => resolve())
})
server.close()
server.closeAllConnections()

const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report
rmSync(folder, { recursive: true })

for (const [id, { title, score }] of Object.entries(categories)) {
  const points = Math.round(score * 100)
  const goal = GOALS[id] ?? 100
  console.log(`${String(points).padStart(4)} of 100, goal ${goal}: ${title}`)
  if (points < goal) process.exitCode = 1
}
for (const { title, score, displayValue } of Object.values(audits)) {
  if (score !== null && score < 0.9) console.log(`     ${score.toFixed(2)}  ${title} ${displayValue ?? ''}`)
}
