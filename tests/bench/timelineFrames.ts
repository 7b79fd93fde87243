/**
 * Frames of the timeline in a browser that draws as fast as it can: panning and zooming densities over ten
 * thousand and a million visits against empty frames (T1), and frames that feed bars against those that do not (T2).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findBrowser } from '../../scripts/browser'
import { buildClassicScript } from '../../scripts/build/classicScript'
import { serveFolder } from '../../scripts/staticServer'
import type { Row } from './measure'
import { sampleOf } from './measure'
import type { TimelineBench } from './timelinePage'

declare const timelineBench: TimelineBench

const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

export async function benchTimelineFrames(): Promise<readonly Row[]> {
  const found = await findBrowser()
  if (found === null) return []
  const folder = mkdtempSync(join(tmpdir(), 'axes-timeline-'))
  await buildClassicScript({ entry: 'tests/bench/timelinePage.ts', name: 'bench', outDir: folder })
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>Timeline</title><link rel="stylesheet" href="bench.css"><body></body><script src="bench.js"></script>',
  )
  const served = await serveFolder(folder, 0)
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, ...UNCAPPED],
    env: { ...(process.env as Record<string, string>), ...found.env },
  })
  try {
    const page = await browser.newPage()
    await page.goto(served.address)
    const empty = sampleOf(await page.evaluate(() => timelineBench.emptyFrames()))
    const dense = async (size: number, zooms: boolean) =>
      sampleOf(
        await page.evaluate(([count, zoom]) => timelineBench.dense(count, zoom), [size, zooms] as const),
      )
    const bars = await page.evaluate(() => timelineBench.bars(10_000))
    const rows: Row[] = []
    for (const [move, zooms] of [
      ['pan', false],
      ['zoom', true],
    ] as const) {
      const [few, many] = [await dense(10_000, zooms), await dense(1_000_000, zooms)]
      rows.push(
        { name: `${move}, 10,000 visits`, ours: few, against: 'an empty frame', baseline: empty },
        { name: `${move}, 1,000,000 visits`, ours: many, against: 'the same of 10,000', baseline: few },
      )
    }
    const [feeding, plain] = [sampleOf(bars.feeding), sampleOf(bars.plain)]
    rows.push({ name: 'pan bars, fed', ours: feeding, against: 'not fed', baseline: plain })
    return rows
  } finally {
    await browser.close()
    served.server.close()
    served.server.closeAllConnections()
    rmSync(folder, { recursive: true })
  }
}
