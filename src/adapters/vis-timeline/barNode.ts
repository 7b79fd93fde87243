/**
 * The node of one bar: a button as wide as the days it covers, and its words as its text, which stands beside
 * it. It is made once and then changed in place, so that it keeps the focus while vis-timeline moves it.
 */
import type { Placing } from './layoutLane'
import type { TimelineBar } from './timelineState'
import { printWords } from './printWords'
import type { WordRuler } from './wordRuler'
import styles from './createTimeline.module.css'

/** Between the tops of two rows of one lane. */
export const ROW = 22
/** Shorter bars are drawn this wide. */
export const LEAST_WIDTH = 7

export interface BarNode {
  readonly button: HTMLButtonElement
  bar: TimelineBar
}

export function createBarNode(bar: TimelineBar): BarNode {
  const button = document.createElement('button')
  button.type = 'button'
  button.tabIndex = -1
  button.className = `vis-item ${styles.bar}`
  button.dataset.bar = bar.id
  const node = { button, bar }
  updateBarNode(node, bar)
  return node
}

export function updateBarNode(node: BarNode, bar: TimelineBar): void {
  node.bar = bar
  const { button } = node
  button.dataset.look = bar.look
  button.dataset.start = bar.start
  button.dataset.end = bar.end
  button.toggleAttribute('data-ghost', bar.ghost)
  button.dataset.set = String(bar.dataSet)
  button.setAttribute('aria-label', bar.label)
  printWords(button, bar.words)
}

/** @param top of the lane's first row, px @param over where words that interrupt their bar begin, px from its left */
export function placeBarNode(
  { button, bar }: BarNode,
  { row, side, room }: Placing,
  top: number,
  over: number,
  ruler: WordRuler,
): void {
  const words = side === 'none' || side === 'out' ? bar.words : ruler.shorten(bar.words, room)
  printWords(button, words)
  button.style.top = `${top + row * ROW}px`
  button.dataset.side = side
  const isSelected = button.getAttribute('aria-pressed') === 'true'
  const width = ruler.measure(words, isSelected)
  button.style.setProperty('--words', `${width}px`)
  button.style.setProperty('--indent', `${side === 'over' ? over : -width}px`)
}

export function markBarNode({ button }: BarNode, selected: boolean, hovered: boolean): void {
  button.setAttribute('aria-pressed', String(selected))
  button.toggleAttribute('data-hovered', hovered)
}
