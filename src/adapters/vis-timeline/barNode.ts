/**
 * The node of one bar: a button as wide as the days it covers, with its words beside it. It is made once and
 * then changed in place, so that it keeps the focus while vis-timeline moves it.
 */
import type { Placing } from './layoutLane'
import type { TimelineBar } from './timelineState'
import styles from './createTimeline.module.css'

/** Between the tops of two rows of one lane. */
export const ROW = 22
/** Shorter bars are drawn this wide. */
export const LEAST_WIDTH = 7

export interface BarNode {
  readonly button: HTMLButtonElement
  readonly words: HTMLSpanElement
  bar: TimelineBar
}

export function createBarNode(bar: TimelineBar): BarNode {
  const button = document.createElement('button')
  button.type = 'button'
  button.tabIndex = -1
  button.dataset.bar = bar.id
  const words = document.createElement('span')
  words.className = styles.words ?? ''
  button.append(words)
  const node = { button, words, bar }
  updateBarNode(node, bar)
  return node
}

export function updateBarNode(node: BarNode, bar: TimelineBar): void {
  node.bar = bar
  const { button, words } = node
  button.className = styles.bar ?? ''
  button.dataset.look = bar.look
  button.dataset.start = bar.start
  button.dataset.end = bar.end
  button.toggleAttribute('data-ghost', bar.ghost)
  button.setAttribute('aria-label', bar.label)
  if (words.textContent !== bar.words) words.textContent = bar.words
}

/** @param top of the lane's first row, px @param over where words that interrupt their bar begin, px from its left */
export function placeBarNode(
  { button, words }: BarNode,
  { row, side, room }: Placing,
  top: number,
  over: number,
): void {
  button.style.top = `${top + row * ROW}px`
  button.dataset.side = side
  words.style.left = side === 'over' ? `${over}px` : ''
  words.style.maxWidth = `${room}px`
}

export function markBarNode({ button }: BarNode, selected: boolean, hovered: boolean): void {
  button.setAttribute('aria-pressed', String(selected))
  button.toggleAttribute('data-hovered', hovered)
}
