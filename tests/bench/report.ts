/** The results of a run as Markdown: where and when it was made, and a table. */
import { cpus, loadavg } from 'node:os'
import type { Bench } from './benches'
import type { Budget, Row, Sample } from './measure'

export type Outcome =
  | { readonly status: 'measured'; readonly bench: Bench; readonly rows: readonly Row[] }
  | { readonly status: 'failed'; readonly bench: Bench; readonly error: string }

export interface Surroundings {
  readonly command: string
  readonly started: Date
  readonly minutes: number
  readonly chromium: string
  /** Processes that wanted to run, in the minute before the start and before the end. */
  readonly loads: readonly [number, number]
}

export const currentLoad = (): number => loadavg()[0] ?? NaN

const HEAD = [
  ['', 'what', 'median', 'p95', 'spread', 'against', 'median', 'p95', 'spread', 'ratio', 'budget', 'held'],
  ['---', '---', '--:', '--:', '--:', '---', '--:', '--:', '--:', '--:', '---', '---'],
]

function figure(value: number): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 1 ? 1 : 3
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

function ratioIn(ratio: number): string {
  // Nothing against nothing.
  if (!Number.isFinite(ratio)) return ''
  return ratio < 0.1 && ratio > 0 ? `1/${Math.round(1 / ratio)}` : `${ratio.toFixed(2)}×`
}

const cellsOf = ({ median, p95, spread }: Sample, unit: string): readonly string[] => [
  `${figure(median)} ${unit}`.trim(),
  figure(p95),
  `${Math.round(100 * spread)} %`,
]

function budgetIn({ of, most }: Budget, unit: string): string {
  switch (of) {
    case 'same':
      return 'the same'
    case 'ratio':
      return `≤ ${ratioIn(most)}`
    case 'p95 ratio':
      return `p95 ≤ ${ratioIn(most)}`
    case 'p95':
    case 'median':
      return `${of} ≤ ${figure(most)} ${unit}`.trim()
  }
}

function isHeld({ of, most }: Budget, ours: Sample, baseline: Sample | undefined): boolean {
  switch (of) {
    case 'same':
      return ours.median === baseline?.median
    case 'ratio':
      return ours.median / (baseline?.median ?? NaN) <= most
    case 'p95 ratio':
      return ours.p95 / (baseline?.median ?? NaN) <= most
    case 'p95':
    case 'median':
      return ours[of] <= most
  }
}

function lineOf(id: string, { name, ours, baseline, unit = 'ms', budget }: Row): readonly string[] {
  return [
    id,
    name,
    ...cellsOf(ours, unit),
    ...(baseline === null
      ? ['', '', '', '', '']
      : [baseline.name, ...cellsOf(baseline.sample, unit), ratioIn(ours.median / baseline.sample.median)]),
    ...(budget === undefined
      ? ['', '']
      : [budgetIn(budget, unit), isHeld(budget, ours, baseline?.sample) ? 'yes' : '**no**']),
  ]
}

const linesOf = (outcome: Outcome): readonly (readonly string[])[] =>
  outcome.status === 'measured'
    ? outcome.rows.map((row) => lineOf(outcome.bench.id, row))
    : [[outcome.bench.id, outcome.bench.what, `failed: ${outcome.error.replaceAll(/[|\s]+/g, ' ')}`]]

export function reportOf(outcomes: readonly Outcome[], around: Surroundings): string {
  const { command, started, minutes, chromium, loads } = around
  const cores = cpus()
  const machine = `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'})`
  const [before, after] = loads.map((load) => load.toFixed(1))
  const day = started.toISOString().slice(0, 16).replace('T', ' ')
  const table = [...HEAD, ...outcomes.flatMap(linesOf)].map((cells) => `| ${cells.join(' | ')} |`)
  return [
    `\`${command}\`, ${day} UTC, ${minutes.toFixed(0)} minutes. Node ${process.versions.node}, Chromium ${chromium},`,
    `${machine}; load ${before} at the start, ${after} at the end.`,
    '',
    ...table,
  ].join('\n')
}
