/**
 * The nodes of one lane: its name at the left, or on narrow screens over the lane; the words at both edges and
 * the row of densities. What a lane does not show has no node.
 */
import { printWords } from './printWords'
import type { Beyond, TimelineLane } from './timelineState'
import styles from './createTimeline.module.css'

export interface LaneNode {
  /** The class by which vis-timeline's own row for this lane is found. */
  readonly className: string
  readonly label: HTMLElement
  readonly overlay: HTMLElement
  /** The row of densities: changed in place, so that what has the focus in it keeps it. */
  row: HTMLElement | null
  /** How many records there are in it, in figures. */
  readonly total: HTMLElement
  narrow: boolean
  lane: TimelineLane
}

/** Height of one record among very many. */
const LEAST_HEIGHT = 2
/** Between two bins. */
const GAP = 1
const SVG = 'http://www.w3.org/2000/svg'

function element(tag: string, className: string | undefined, ...children: readonly Node[]): HTMLElement {
  const made = document.createElement(tag)
  made.className = className ?? ''
  made.append(...children)
  return made
}

function edgeButton(side: 'before' | 'after', { words, day, selected }: Beyond): HTMLElement {
  const button = element('button', `${styles.beyond} ${styles[side]}`)
  printWords(button, words)
  button.setAttribute('type', 'button')
  // The grips of the strip and the fields do the same; with many lanes this would be many Tab stops.
  button.tabIndex = -1
  button.dataset.reach = String(day)
  button.toggleAttribute('data-selected', selected)
  return button
}

function densityRow(lane: string): HTMLElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('role', 'img')
  svg.append(document.createElementNS(SVG, 'path'))
  const row = element('div', styles.density, svg)
  row.dataset.bins = lane
  return row
}

export function createLaneNode(className: string, lane: TimelineLane, narrow: boolean): LaneNode {
  const node: LaneNode = {
    className,
    label: element('div', styles.label),
    overlay: element('div', styles.overlay),
    row: null,
    total: element('span', styles.total),
    narrow,
    lane,
  }
  updateLaneNode(node, lane, narrow)
  return node
}

export function updateLaneNode(node: LaneNode, lane: TimelineLane, narrow: boolean): void {
  const { lane: last, row } = node
  const { name, fullName, density } = lane
  node.lane = lane
  const isNamed = name === last.name && fullName === last.fullName && narrow === node.narrow
  // Densities follow every move of the window: what stays is not made anew.
  if (row === null || density === null || !isNamed) dress(node, narrow)
  if (node.row === null || density === null) return
  node.total.textContent = density.total
  node.row.toggleAttribute('data-own-scale', density.isOwnScale)
  node.row.querySelector('svg')?.setAttribute('aria-label', density.label)
}

/** Makes all that the lane shows, but for its bars. */
function dress(node: LaneNode, narrow: boolean): void {
  const { label, overlay, total, lane } = node
  const { name, fullName, density, before, after } = lane
  const nameNodes = [...(density === null ? [] : [total]), document.createTextNode(name)]
  node.narrow = narrow
  label.toggleAttribute('data-dense', density !== null)
  label.title = name === fullName ? '' : fullName
  label.replaceChildren(...(narrow ? [] : nameNodes))

  if (density === null) node.row = null
  else node.row ??= densityRow(lane.id)
  for (const child of Array.from(overlay.children)) if (child !== node.row) child.remove()
  if (narrow) overlay.prepend(element('div', styles.heading, ...nameNodes))
  if (before !== null) overlay.append(edgeButton('before', before))
  if (after !== null) overlay.append(edgeButton('after', after))
  if (node.row !== null && node.row.parentElement === null) overlay.append(node.row)
}

/** Draws the bins, one path for all of a row. @param xs of their edges, px @param full height of the fullest, px */
export function placeDensity({ row, lane }: LaneNode, xs: readonly number[], full: number): void {
  const { counts = [], most = 1 } = lane.density ?? {}
  const path = counts
    .map((count, i) => {
      if (count === 0) return ''
      const left = Math.round(xs[i] ?? 0)
      const right = Math.max(Math.round(xs[i + 1] ?? 0) - GAP, left + 1)
      const height = Math.max(LEAST_HEIGHT, Math.round((full * count) / most))
      return `M${left} ${full}v${-height}H${right}v${height}Z`
    })
    .join('')
  row?.querySelector('path')?.setAttribute('d', path)
}
