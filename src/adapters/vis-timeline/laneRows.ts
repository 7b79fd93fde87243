/**
 * The lanes in vis-timeline: fed as its groups, their heights, what stands over their rows, and which of them
 * is scrolled into view. A group is found in the document by a class of its own.
 */
import { DataSet } from 'vis-data/esnext'
import type { LaneNode } from './laneNode'
import { createLaneNode, updateLaneNode } from './laneNode'
import type { Beyond, TimelineLane } from './timelineState'

/** A lane of one row; its bars' buttons are 24 px high, to be hit by a finger. */
export const LANE = 31
/** A row of densities, and how low it gets so that all of them can be seen at once. */
export const DENSE_LANE = { most: 22, least: 15 }
/** The name above a lane of a narrow screen. */
export const HEADING = 24

interface Group {
  readonly id: string
  readonly content: string
  readonly className: string
  readonly order: number
}

export interface LaneRows {
  readonly groups: DataSet<Group>
  /** By vis-timeline's ids. */
  readonly nodes: ReadonlyMap<string, LaneNode>
  readonly update: (lanes: readonly TimelineLane[], narrow: boolean) => void
  /** @param height of the lane, px @returns whether it changed */
  readonly grow: (node: LaneNode, height: number, narrow: boolean) => boolean
  /** Puts what stands over the lanes into the rows that vis-timeline has made. */
  readonly attach: () => void
  readonly reveal: (id: string) => void
}

const isSameBeyond = (a: Beyond | null, b: Beyond | null): boolean =>
  a?.words === b?.words && a?.day === b?.day && a?.selected === b?.selected

/** Lanes are made anew with each window; most then show what they showed. Densities always follow the window. */
const isSameLane = (a: TimelineLane, b: TimelineLane): boolean =>
  a.name === b.name &&
  a.fullName === b.fullName &&
  isSameBeyond(a.before, b.before) &&
  isSameBeyond(a.after, b.after) &&
  a.density === null &&
  b.density === null

/**
 * @param container of the timeline that `groups` is given to
 * @param idOf vis-timeline's id of a lane
 */
export function createLaneRows(container: HTMLElement, idOf: (lane: string) => string): LaneRows {
  const groups = new DataSet<Group>()
  const nodes = new Map<string, LaneNode>()
  let made = 0

  const rowOf = ({ className }: LaneNode) =>
    container.querySelector<HTMLElement>(`.vis-foreground .${className}`)

  function update(lanes: readonly TimelineLane[], narrow: boolean): void {
    const known = new Set(lanes.map(({ id }) => idOf(id)))
    for (const id of groups.getIds()) {
      if (known.has(String(id))) continue
      nodes.get(String(id))?.overlay.remove()
      nodes.delete(String(id))
      groups.remove(id)
    }
    lanes.forEach((lane, order) => {
      const id = idOf(lane.id)
      let node = nodes.get(id)
      if (node === undefined) {
        node = createLaneNode(`axes-lane-${made++}`, lane, narrow)
        nodes.set(id, node)
      } else if (narrow !== node.narrow || !isSameLane(node.lane, lane)) {
        updateLaneNode(node, lane, narrow)
      }
      if (groups.get(id)?.order !== order)
        groups.update({ id, content: '', className: node.className, order })
    })
    attach()
  }

  /** vis-timeline makes a lane as high as its label. */
  function grow({ label }: LaneNode, lane: number, narrow: boolean): boolean {
    const height = `${lane + (narrow ? HEADING : 0)}px`
    if (label.style.height === height) return false
    label.style.height = height
    return true
  }

  function attach(): void {
    for (const node of nodes.values()) {
      const { overlay } = node
      const row = rowOf(node)
      if (overlay.firstChild === null) overlay.remove()
      else if (row !== null && overlay.parentElement !== row) row.prepend(overlay)
    }
  }

  /** The names' panel is the one that scrolls; vis-timeline follows it. */
  function reveal(id: string): void {
    const node = nodes.get(id)
    const row = node === undefined ? null : rowOf(node)
    const names = container.querySelector('.vis-panel.vis-left')
    if (row === null || names === null) return
    const { offsetTop, offsetHeight } = row
    const lowest = offsetTop + offsetHeight - names.clientHeight
    if (names.scrollTop > offsetTop || names.scrollTop < lowest) {
      names.scrollTop = Math.max(0, Math.min(offsetTop, lowest))
    }
  }

  return { groups, nodes, update, grow, attach, reveal }
}
