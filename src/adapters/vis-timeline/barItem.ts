/**
 * A kind of item for vis-timeline that is one node. Its own ranges are four nodes around their content; three
 * hundred of them, and words, would be most of the page. The timeline still says which bars are in sight and
 * where they stand in time; rows are ours, and so is the node (`barNode.ts`), which the template hands over.
 *
 * The declared types of vis-timeline end before its items: what is used of them is declared here, for the
 * version that `package.json` pins.
 */
import type { Timeline } from 'vis-timeline/esnext'

/** A bar as vis-timeline's DataSet holds it. */
export interface BarItem {
  readonly id: string
  readonly group: string
  readonly type: typeof BAR_TYPE
  readonly start: Date
  readonly end: Date
}

/** Of items that are drawn by the class below. */
export const BAR_TYPE = 'axes-bar'

interface VisRange {
  readonly data: BarItem
  readonly conversion: { readonly toScreen: (instant: Date) => number }
  readonly options: { readonly template: (item: BarItem) => HTMLElement }
  readonly parent: { readonly width: number; readonly dom: { readonly foreground: HTMLElement } } | null
  dom: { readonly box: HTMLElement } | null
  displayed: boolean
  left: number
  width: number
  height: number
}

type VisRangeClass = new (data: BarItem, conversion: unknown, options: unknown) => VisRange

interface VisInsides {
  readonly itemSet: {
    readonly constructor: { readonly types: { range: VisRangeClass; [BAR_TYPE]?: VisRangeClass } }
  }
}

/** Bars are cut this many windows before and after the window: browsers cannot draw very wide boxes. */
const CUT = 1

/** Left edge and width of a bar that runs from `left` to `right`, px, cut near a window of `width`. */
export function cutBar(left: number, right: number, width: number): { left: number; width: number } {
  const start = Math.max(left, -CUT * width)
  return { left: start, width: Math.max(Math.min(right, (1 + CUT) * width) - start, 1) }
}

/** Teaches vis-timeline the kind `BAR_TYPE`; its classes are shared, so once is enough. */
export function registerBarItem(timeline: Timeline): void {
  // The set of items is not declared.
  const { types } = (timeline as unknown as VisInsides).itemSet.constructor
  types[BAR_TYPE] ??= class extends types.range {
    /** @param returnQueue vis-timeline then runs the steps itself, those of all its items together */
    redraw(returnQueue = false) {
      const steps = [() => this.draw()]
      return returnQueue ? steps : this.draw()
    }

    repositionX() {
      if (this.dom === null || this.parent === null) return
      const { toScreen } = this.conversion
      const { left, width } = cutBar(toScreen(this.data.start), toScreen(this.data.end), this.parent.width)
      this.left = left
      this.width = width
      this.dom.box.style.transform = `translateX(${left}px)`
      this.dom.box.style.width = `${width}px`
    }

    /** Rows are placed by `placeBarNode`. */
    repositionY() {}

    private draw(): void {
      if (this.parent === null) return
      this.dom ??= { box: this.options.template(this.data) }
      if (this.dom.box.parentElement === null) this.parent.dom.foreground.append(this.dom.box)
      this.height = 0
      this.displayed = true
    }
  }
}
