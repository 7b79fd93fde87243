/** I1: a table from its choice to its preview, against the bare parse of its text by the CSV library. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { madeVisits, realFiles } from './dataSets'
import { longestTask, watchTasks } from './longTasks'
import type { Row } from './measure'
import { sampleOf } from './measure'
import { openDialog, previewed } from './openData'
import type { Stage } from './stage'

const IMPORTS = 3
const LONGEST_TASK_MS = 50

declare const Papa: { readonly parse: (csv: string) => unknown }

/** Milliseconds of the import, and of the longest task of the page meanwhile. */
async function importOnce(page: Page, address: string, file: string) {
  await watchTasks(page)
  await page.goto(address)
  const field = await openDialog(page)
  let took = 0
  const longest = await longestTask(page, async () => {
    const start = performance.now()
    await field.setInputFiles(file)
    await previewed(page)
    took = performance.now() - start
  })
  return { took, longest }
}

const parserPath = () =>
  createRequire(import.meta.url)
    .resolve('papaparse')
    .replace(/papaparse\.js$/, 'papaparse.min.js')

async function parseOnce(page: Page, text: string): Promise<number> {
  await page.goto('about:blank')
  await page.addScriptTag({ path: parserPath() })
  return page.evaluate((csv) => {
    const start = performance.now()
    Papa.parse(csv)
    return performance.now() - start
  }, text)
}

export async function benchImport(stage: Stage): Promise<readonly Row[]> {
  const address = await stage.serve(stage.dist())
  const rows: Row[] = []
  for (const data of [madeVisits(100_000), ...realFiles()]) {
    const file = join(stage.folder('data'), data.fileName)
    writeFileSync(file, data.csv())
    const text = readFileSync(file, 'utf8')
    const imports: { readonly took: number; readonly longest: number }[] = []
    const parses: number[] = []
    for (let round = 0; round < stage.rounds(IMPORTS); round++) {
      const page = await stage.newPage()
      imports.push(await importOnce(page, address, file))
      parses.push(await parseOnce(page, text))
      await page.context().close()
    }
    const isLarge = data.records === 100_000
    rows.push(
      {
        name: `import, ${data.name}`,
        ours: sampleOf(imports.map(({ took }) => took)),
        baseline: { name: 'bare parse of the same text', sample: sampleOf(parses) },
        ...(isLarge ? { budget: { of: 'ratio', most: 3 } } : {}),
      },
      {
        name: `longest task of the page meanwhile, ${data.name}`,
        ours: sampleOf(imports.map(({ longest }) => longest)),
        baseline: null,
        budget: { of: 'p95', most: LONGEST_TASK_MS },
      },
    )
  }
  return rows
}
