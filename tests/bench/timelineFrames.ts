/**
 * Frames of the timeline alone: panning and zooming densities over ten thousand and a million visits against empty
 * frames and against vis-timeline with all visits as items (T1), and frames that feed bars against those that do
 * not (T2).
 */
import type { Row } from './measure'
import { sampleOf } from './measure'
import type { Stage } from './stage'
import type { TimelineBench } from './timelinePage'

declare const timelineBench: TimelineBench

const MOVES = ['pan', 'zoom'] as const
const ITEM_MOVES = 10
const inWords = (size: number) => `${size.toLocaleString('en')} visits`

export async function benchDensities(stage: Stage): Promise<readonly Row[]> {
  const page = await stage.scriptPage('timelinePage')
  const empty = sampleOf(await page.evaluate(() => timelineBench.emptyFrames()))
  const dense = async (size: number, move: (typeof MOVES)[number]) =>
    sampleOf(
      await page.evaluate(([count, zooms]) => timelineBench.dense(count, zooms), [
        size,
        move === 'zoom',
      ] as const),
    )
  const rows: Row[] = []
  for (const move of MOVES) {
    const few = await dense(10_000, move)
    rows.push({
      name: `${move}, ${inWords(10_000)}`,
      ours: few,
      baseline: { name: 'an empty frame', sample: empty },
      budget: { of: 'ratio', most: 5 },
    })
    for (const size of [100_000, 1_000_000]) {
      rows.push({
        name: `${move}, ${inWords(size)}`,
        ours: await dense(size, move),
        baseline: { name: 'the same of 10,000', sample: few },
        ...(size === 1_000_000 ? { budget: { of: 'ratio', most: 1.2 } } : {}),
      })
    }
  }
  for (const size of [1_000, 10_000]) {
    const ours = await dense(size, 'pan')
    const all = await page.evaluate(([count, moves]) => timelineBench.allItems(count, moves), [
      size,
      stage.rounds(ITEM_MOVES),
    ] as const)
    rows.push({
      name: `pan, ${inWords(size)}`,
      ours,
      baseline: { name: 'vis-timeline with all as items', sample: sampleOf(all) },
    })
  }
  await page.context().close()
  return rows
}

export async function benchBars(stage: Stage): Promise<readonly Row[]> {
  const page = await stage.scriptPage('timelinePage')
  const { feeding, plain } = await page.evaluate(() => timelineBench.bars(10_000))
  await page.context().close()
  return [
    {
      name: `pan bars, fed, ${inWords(10_000)}`,
      ours: sampleOf(feeding),
      baseline: { name: 'not fed', sample: sampleOf(plain) },
      budget: { of: 'ratio', most: 2 },
    },
  ]
}
