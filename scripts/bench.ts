/**
 * Speed, in ratios to a baseline of the same run: `npm run bench`. Times are in milliseconds. Nothing is asserted:
 * a single figure may be off by 40 % on a busy machine, so ratios below 1.5 mean nothing.
 */
import { existsSync } from 'node:fs'
import { benchArcs } from '../tests/bench/arcs'
import { benchDensity } from '../tests/bench/density'
import { benchFlows } from '../tests/bench/flows'
import { benchFilter } from '../tests/bench/filter'
import { benchFirstPaint } from '../tests/bench/firstPaint'
import { benchManyInApp } from '../tests/bench/manyInApp'
import { printRows, used } from '../tests/bench/measure'
import { benchSlowLine } from '../tests/bench/slowLine'
import { benchTimelineFrames } from '../tests/bench/timelineFrames'

printRows('Filter', benchFilter())
printRows('Arcs', benchArcs())
printRows('The map of many visits', benchFlows())
printRows('Densities', benchDensity())
printRows('The timeline in a browser', await benchTimelineFrames())

const dist = process.argv[2] ?? 'dist'
if (existsSync(dist)) {
  printRows('The built app', await benchFirstPaint(dist))
  const many = await benchManyInApp(dist)
  if (many !== null) {
    printRows('The built app over 100,000 visits', many.rows)
    console.log(`longest task of the page during an import: ${many.longest.p95.toFixed(0)} ms`)
  }
  const slow = await benchSlowLine(dist)
  if (slow !== null) {
    printRows('The front page on a slow line and phone', slow.rows)
    const [drawn, plainly] = slow.shift
    console.log(
      `layout shift: ${drawn.p95.toFixed(4)} at most, ${plainly.p95.toFixed(4)} without the drawn page`,
    )
  }
} else console.log(`\nThe built app was not measured: no ${dist}, run "npm run build" first.`)

if (Number.isNaN(used())) throw new Error('bench: a result was not a number')
