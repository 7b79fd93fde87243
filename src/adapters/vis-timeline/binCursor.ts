/**
 * The bin that the pointer or the keyboard is at: one button for all bins of all rows, moved from one to the
 * next. It is a Tab stop while there are rows of densities; arrows lead left, right, up and down, and what
 * it is pressed for is the days of its bin.
 */
import type { LaneNode } from './laneNode'
import styles from './createTimeline.module.css'

interface Row {
  readonly lane: string
  readonly node: HTMLElement
  readonly words: (bin: number) => string
}

export interface BinCursor {
  readonly button: HTMLElement
  /** @param xs of the bins' edges, px from the window's left edge @param width of the window */
  readonly place: (lanes: Iterable<LaneNode>, xs: readonly number[], width: number) => void
  /** @param x px from the row's left edge; `null`: the pointer has left */
  readonly point: (lane: string, x: number | null) => void
  /** Moves by a key, if it has a meaning here. */
  readonly press: (key: string) => boolean
  readonly bin: () => number
}

/** Bins that Page Up and Page Down pass over. */
const PAGE = 10
/** At least this wide, to be seen and hit. */
const LEAST_WIDTH = 5

export function createBinCursor(): BinCursor {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = styles.bin ?? ''
  const text = document.createElement('span')
  button.append(text)
  let rows: readonly Row[] = []
  let xs: readonly number[] = []
  let width = 0
  let lane = ''
  let bin = 0

  const count = () => Math.max(1, xs.length - 1)
  const clamped = (wanted: number) => Math.max(0, Math.min(wanted, count() - 1))

  function show(): void {
    const row = rows.find((each) => each.lane === lane) ?? rows[0]
    if (row === undefined) {
      button.remove()
      return
    }
    lane = row.lane
    bin = clamped(bin)
    const left = Math.max(0, xs[bin] ?? 0)
    const right = Math.min(width, xs[bin + 1] ?? 0)
    const words = row.words(bin)
    if (text.textContent !== words) text.textContent = words
    button.style.left = `${left}px`
    button.style.width = `${Math.max(LEAST_WIDTH, right - left)}px`
    button.dataset.side = left < width / 2 ? 'right' : 'left'
    if (button.parentElement === row.node) return
    const hadFocus = document.activeElement === button
    row.node.append(button)
    if (hadFocus) button.focus({ preventScroll: true })
  }

  function place(lanes: Iterable<LaneNode>, edges: readonly number[], windowWidth: number): void {
    rows = [...lanes].flatMap(({ row, lane: { id, density } }) =>
      row === null || density === null ? [] : [{ lane: id, node: row, words: density.words }],
    )
    xs = edges
    width = windowWidth
    show()
  }

  function point(at: string, x: number | null): void {
    button.toggleAttribute('data-pointed', x !== null)
    if (x === null) return
    lane = at
    bin = clamped(xs.findLastIndex((edge) => edge <= x))
    show()
  }

  function press(key: string): boolean {
    const at = rows.findIndex((row) => row.lane === lane)
    const steps: { readonly [key: string]: number } = {
      ArrowLeft: bin - 1,
      ArrowRight: bin + 1,
      PageUp: bin - PAGE,
      PageDown: bin + PAGE,
      Home: 0,
      End: count() - 1,
    }
    const next = steps[key]
    if (next !== undefined) bin = clamped(next)
    else if (key === 'ArrowUp' || key === 'ArrowDown') {
      lane = rows[Math.max(0, Math.min(at + (key === 'ArrowUp' ? -1 : 1), rows.length - 1))]?.lane ?? lane
    } else return false
    show()
    return true
  }

  return { button, place, point, press, bin: () => bin }
}
