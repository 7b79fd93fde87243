/** Puts the labels that vis-timeline has drawn under its axis where `placeLabels` says. */
import { ordinalOf, placeLabels } from './axis'
import type { AxisUnit } from './timelineState'
import { clampDay } from '@/core/time/day'

interface Shown {
  /** Of the window's left edge on the screen, px. */
  readonly edge: number
  readonly width: number
  /** Day at the left edge, with a fraction. */
  readonly from: number
  readonly to: number
  readonly unit: AxisUnit
}

export function fitAxisLabels(container: HTMLElement, { edge, width, from, to, unit }: Shown): void {
  const daysPerPx = (to - from) / Math.max(1, width)
  const labels = [...container.querySelectorAll<HTMLElement>('.vis-text.vis-minor:not(.vis-measure)')]
  // All that writes comes before all that measures, else each label would lay the page out anew.
  for (const node of labels) node.style.marginLeft = ''
  const nodes = labels
    .map((node) => {
      // vis-timeline makes a label as wide as its step.
      const text = document.createRange()
      text.selectNodeContents(node)
      const left = node.getBoundingClientRect().left - edge
      const day = clampDay(Math.round(from + left * daysPerPx))
      const length = text.getBoundingClientRect().right - edge - left
      return { node, left, length, ordinal: ordinalOf(day, unit) }
    })
    .toSorted((a, b) => a.left - b.left)
  placeLabels(nodes, width).forEach((at, i) => {
    const label = nodes[i]
    if (label === undefined) return
    label.node.style.visibility = at === null ? 'hidden' : ''
    label.node.style.marginLeft = `${(at ?? label.left) - label.left}px`
  })
}
