/** The bars as vis-timeline's items: fed by difference, each with its node, and one of them the Tab stop. */
import { DataSet } from 'vis-data/esnext'
import type { BarItem } from './barItem'
import { BAR_TYPE } from './barItem'
import type { BarNode } from './barNode'
import { createBarNode, markBarNode, updateBarNode } from './barNode'
import { instantOf } from './instants'
import type { TimelineBar } from './timelineState'
import type { Period } from '@/core/time/day'

/** In one frame. */
const MOST_FED = 50

export interface BarItems {
  readonly items: DataSet<BarItem>
  readonly nodeOf: (bar: string) => BarNode | undefined
  /** @param id of the item */
  readonly buttonOf: (id: string) => HTMLElement | undefined
  /** New bars are fed a few at a time, those in the window first. @returns whether some are still to come */
  readonly update: (bars: readonly TimelineBar[], window: Period) => boolean
  readonly mark: (selected: string | null, hovered: string | null) => void
  /** Makes one bar the Tab stop: this one, or the first in the document while its lane is scrolled out of it. */
  readonly stopAt: (bar: string | null) => void
}

/** @param idOf vis-timeline's id of a bar or lane */
export function createBarItems(idOf: (name: string) => string): BarItems {
  const items = new DataSet<BarItem>()
  const nodes = new Map<string, BarNode>()
  const nodeOf = (bar: string) => nodes.get(idOf(bar))
  const buttonOf = (id: string) => nodes.get(id)?.button

  function update(bars: readonly TimelineBar[], window: Period): boolean {
    const known = new Set(bars.map(({ id }) => idOf(id)))
    const gone = items.getIds().filter((id) => !known.has(String(id)))
    const isInWindow = ({ from, to }: TimelineBar) => from <= window.to && to >= window.from
    const fresh = bars
      .filter(({ id }) => !nodes.has(idOf(id)))
      .toSorted((a, b) => Number(isInWindow(b)) - Number(isInWindow(a)))
    const waiting = new Set(fresh.slice(MOST_FED))
    const changed: BarItem[] = []
    for (const bar of bars) {
      if (waiting.has(bar)) continue
      const id = idOf(bar.id)
      const node = nodes.get(id)
      const last = node?.bar
      if (node === undefined) nodes.set(id, createBarNode(bar))
      else if (last !== bar) updateBarNode(node, bar)
      if (last?.from === bar.from && last.to === bar.to && last.lane === bar.lane) continue
      const [start, end] = [instantOf(bar.from), instantOf(bar.to + 1)]
      changed.push({ id, group: idOf(bar.lane), type: BAR_TYPE, start, end })
    }
    items.remove(gone)
    items.update(changed)
    for (const id of gone) nodes.delete(String(id))
    return waiting.size > 0
  }

  function mark(selected: string | null, hovered: string | null): void {
    for (const node of nodes.values()) markBarNode(node, node.bar.id === selected, node.bar.id === hovered)
  }

  function stopAt(bar: string | null): void {
    const buttons = [...nodes.values()].map(({ button }) => button)
    const wanted = bar === null ? undefined : nodeOf(bar)?.button
    const reached =
      wanted?.isConnected === true ? wanted : (buttons.find(({ isConnected }) => isConnected) ?? wanted)
    for (const button of buttons) button.tabIndex = button === reached ? 0 : -1
  }

  return { items, nodeOf, buttonOf, update, mark, stopAt }
}
