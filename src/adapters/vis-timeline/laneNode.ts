/**
 * The nodes of one lane: its name at the left, or on narrow screens over the lane; the words at both edges and
 * the row of densities. What a lane does not show has no node.
 */
import type { Beyond, TimelineLane } from './timelineState'
import styles from './createTimeline.module.css'

export interface LaneNode {
  /** The class by which vis-timeline's own row for this lane is found. */
  readonly className: string
  readonly label: HTMLElement
  readonly overlay: HTMLElement
  lane: TimelineLane
}

/** A lane, the edges of the bins of its densities, and whether the screen is narrow. */
type LaneLook = readonly [lane: TimelineLane, edges: readonly number[], narrow: boolean]

const DENSE_HEIGHT = 17
const SVG = 'http://www.w3.org/2000/svg'

function element(tag: string, className: string | undefined, ...children: readonly Node[]): HTMLElement {
  const made = document.createElement(tag)
  made.className = className ?? ''
  made.append(...children)
  return made
}

function edgeButton(side: 'before' | 'after', { words, day, selected }: Beyond): HTMLElement {
  const button = element('button', `${styles.beyond} ${styles[side]}`, document.createTextNode(words))
  button.setAttribute('type', 'button')
  // The grips of the strip and the fields do the same; with many lanes this would be many Tab stops.
  button.tabIndex = -1
  button.dataset.reach = String(day)
  button.toggleAttribute('data-selected', selected)
  return button
}

/** One path for all bins, in units of one day and one record. */
function densityPath(counts: readonly number[], edges: readonly number[]): string {
  const origin = edges[0] ?? 0
  return counts
    .map((count, i) => {
      const left = (edges[i] ?? origin) - origin
      const right = (edges[i + 1] ?? origin) - origin
      return count === 0 ? '' : `M${left} 0V${count}H${right}V0Z`
    })
    .join('')
}

function densityRow(
  { counts, label }: NonNullable<TimelineLane['density']>,
  edges: readonly number[],
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', styles.density ?? '')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', densityPath(counts, edges))
  svg.append(path)
  return svg
}

export function createLaneNode(className: string, ...shown: LaneLook): LaneNode {
  const node = {
    className,
    label: element('div', styles.label),
    overlay: element('div', styles.overlay),
    lane: shown[0],
  }
  updateLaneNode(node, ...shown)
  return node
}

export function updateLaneNode(node: LaneNode, ...[lane, edges, narrow]: LaneLook): void {
  node.lane = lane
  const { label, overlay } = node
  const { name, density, before, after } = lane
  const nameNodes = [
    ...(density === null ? [] : [element('span', styles.total, document.createTextNode(density.total))]),
    document.createTextNode(name),
  ]
  label.toggleAttribute('data-dense', density !== null)
  label.replaceChildren(...(narrow ? [] : nameNodes))
  overlay.replaceChildren(...(narrow ? [element('div', styles.heading, ...nameNodes)] : []))
  if (density !== null) overlay.append(densityRow(density, edges))
  if (before !== null) overlay.append(edgeButton('before', before))
  if (after !== null) overlay.append(edgeButton('after', after))
}

/** Stretches the row of densities over the window. @param most the tallest bin of all lanes */
export function placeDensity({ overlay }: LaneNode, left: number, pxPerDay: number, most: number): void {
  const path = overlay.querySelector('path')
  path?.setAttribute('transform', `matrix(${pxPerDay} 0 0 ${-DENSE_HEIGHT / most} ${left} ${DENSE_HEIGHT})`)
}
