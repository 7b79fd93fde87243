/** Opening the dialogs over many records, and taking the records away: the page does not stand still meanwhile. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeVisits } from './dataSets'
import { longestTask, watchTasks } from './longTasks'
import type { Row } from './measure'
import { sampleOf } from './measure'
import { openData } from './openData'
import type { Stage } from './stage'

const TIMES = 3
const DIALOGS = { Export: /^Export$/, Share: /^Share$/, 'Data sets': /^Data:/ } as const
const FORMATS = ['CSV', 'JSON', 'GeoJSON', 'iCalendar', 'ZIP'] as const
const LONGEST_TASK_MS = 50

export async function benchTakeAway(stage: Stage): Promise<readonly Row[]> {
  const data = madeVisits(100_000)
  const file = join(stage.folder('data'), data.fileName)
  writeFileSync(file, data.csv())
  const page = await stage.newPage()
  await watchTasks(page)
  await page.goto(await stage.serve(stage.dist()))
  await openData(page, file)
  const dialog = page.getByRole('dialog')
  const open = async (name: RegExp) => {
    await page.getByRole('button', { name }).click()
    await dialog.waitFor()
  }
  const close = async () => {
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  const row = (name: string, longest: readonly number[]): Row => ({
    name: `longest task ${name}, ${data.name}`,
    ours: sampleOf(longest),
    baseline: null,
    budget: { of: 'p95', most: LONGEST_TASK_MS },
  })

  const rows: Row[] = []
  for (const [name, button] of Object.entries(DIALOGS)) {
    const longest: number[] = []
    for (let i = 0; i < stage.rounds(TIMES); i++) {
      longest.push(await longestTask(page, () => open(button)))
      await close()
    }
    rows.push(row(`as ${name} opens`, longest))
  }
  await open(DIALOGS.Export)
  for (const format of FORMATS) {
    const longest: number[] = []
    for (let i = 0; i < stage.rounds(TIMES); i++) {
      const save = async () => {
        const coming = page.waitForEvent('download')
        await dialog.getByRole('button', { name: format, exact: true }).click()
        await (await coming).delete()
      }
      longest.push(await longestTask(page, save))
    }
    rows.push(row(`of ${format}`, longest))
  }
  await page.context().close()
  return rows
}
