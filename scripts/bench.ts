/**
 * Speed, in ratios to a baseline of the same run: `npm run bench`, or `npm run bench -- M1 F2` for some rows. It prints
 * a table in Markdown; its progress goes to the other stream. Nothing is asserted: a single figure may be off by
 * 40 % on a busy machine, so ratios below 1.5 mean nothing. A row that fails says why, and the others go on.
 *
 *     --list       says what there is to measure
 *     --quick      a fifth of the rounds: whether all of it runs
 *     --write      puts the table into docs/benchmarks.md as well
 *     --dist DIR   measures the build in DIR instead of one made for the run
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Bench } from '../tests/bench/benches'
import { BENCHES } from '../tests/bench/benches'
import type { Outcome } from '../tests/bench/report'
import { currentLoad, reportOf } from '../tests/bench/report'
import type { Stage } from '../tests/bench/stage'
import { createStage } from '../tests/bench/stage'

const DOCUMENT = 'docs/benchmarks.md'
/** What stands between these lines of the document is the last run's. */
const [START, END] = ['<!-- npm run bench -- --write -->', '<!-- end of the run -->']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    dist: { type: 'string' },
  },
})

function chosenBenches(names: readonly string[]): readonly Bench[] {
  const unknown = names.filter((name) => !BENCHES.some(({ id }) => id === name))
  if (unknown.length > 0) throw new RangeError(`bench: there is no ${unknown.join(', ')}; try --list`)
  if (values.write && names.length > 0)
    throw new RangeError('bench: --write takes a whole run, not some rows')
  return names.length === 0 ? BENCHES : BENCHES.filter(({ id }) => names.includes(id))
}

/** A row that is not done by then is stuck, or the machine is busy with other things. */
const MOST_MINUTES = 15

function afterMinutes(minutes: number): { readonly passed: Promise<never>; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${minutes} minutes`)), minutes * 60_000)
  })
  return { passed, cancel: () => clearTimeout(timer) }
}

async function measure(stage: Stage, bench: Bench): Promise<Outcome> {
  const limit = afterMinutes(MOST_MINUTES)
  const start = performance.now()
  try {
    const rows = await Promise.race([bench.measure(stage), limit.passed])
    return { status: 'measured', bench, rows }
  } catch (error) {
    // Whatever is still at work in its pages would disturb the next.
    await stage.closeBrowser()
    return { status: 'failed', bench, error: error instanceof Error ? error.message : String(error) }
  } finally {
    limit.cancel()
    console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${bench.id}`)
  }
}

function writeInto(text: string, report: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)]
  if (start === -1 || end < start) throw new Error(`bench: ${DOCUMENT} has lost the place of the results`)
  return `${text.slice(0, start + START.length)}\n\n${report}\n\n${text.slice(end)}`
}

async function run(benches: readonly Bench[]): Promise<void> {
  const [started, loadBefore] = [new Date(), currentLoad()]
  const stage = createStage(values)
  const outcomes: Outcome[] = []
  try {
    for (const bench of benches) outcomes.push(await measure(stage, bench))
  } finally {
    await stage.close()
  }
  const report = reportOf(outcomes, {
    command: ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(
      ' ',
    ),
    started,
    minutes: (Date.now() - started.getTime()) / 60_000,
    chromium: stage.chromium(),
    loads: [loadBefore, currentLoad()],
  })
  console.log(report)
  if (values.write) writeFileSync(DOCUMENT, writeInto(readFileSync(DOCUMENT, 'utf8'), report))
  process.exitCode = outcomes.some(({ status }) => status === 'failed') ? 1 : 0
}

const benches = chosenBenches(positionals)
if (values.list) for (const { id, what } of benches) console.log(`${id.padEnd(8)}${what}`)
else await run(benches)
