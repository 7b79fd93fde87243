/**
 * Lines across all lanes: today, the end of the period while it walks. The lines stand in vis-timeline's
 * panel, their words above it, where no bar and no words of a bar can lie.
 */
import type { TimelineMark } from './timelineState'
import styles from './createTimeline.module.css'

export interface MarkLines {
  readonly update: (marks: readonly TimelineMark[]) => void
  /** @param xOf px from the window's left edge @param width of the window, px */
  readonly place: (xOf: (day: number) => number, width: number) => void
}

function element(className: string | undefined): HTMLElement {
  const made = document.createElement('div')
  made.className = className ?? ''
  return made
}

/** @param panel of the lanes @param container of the whole timeline */
export function createMarkLines(panel: Element, container: Element): MarkLines {
  const lines = element(styles.marks)
  const words = element(styles.markWords)
  // Bars and their words stand over the lines.
  panel.prepend(lines)
  container.append(words)
  let shown: readonly TimelineMark[] = []

  function update(marks: readonly TimelineMark[]): void {
    shown = marks
    lines.replaceChildren(...marks.map(({ look }) => element(`${styles.mark} ${styles[look]}`)))
    words.replaceChildren(...marks.map(({ look }) => element(styles[look])))
    marks.forEach((mark, i) => words.children[i]?.append(mark.words))
  }

  function place(xOf: (day: number) => number, width: number): void {
    shown.forEach(({ day }, i) => {
      const x = xOf(day)
      const [line, text] = [lines.children[i], words.children[i]]
      if (!(line instanceof HTMLElement) || !(text instanceof HTMLElement)) return
      line.style.left = `${x}px`
      text.hidden = x < 0 || x > width
      text.style.left = `${Math.max(0, Math.min(x - text.offsetWidth / 2, width - text.offsetWidth))}px`
    })
  }

  return { update, place }
}
