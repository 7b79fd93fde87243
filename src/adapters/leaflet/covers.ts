/** What stands on the map and hides it: the legend, the controls, the imprint. */
import type L from 'leaflet'
import type { Box } from '@/core/plate/box'

/** Each marks itself with this attribute. */
const COVERS = '[data-covers-map]'

const AIR = 4

/** Their boxes, in the map's pixels, with a little air. */
export interface Covers {
  /** As they were measured last on a map of this size: asking costs no layout of the page. */
  readonly known: () => readonly Box[]
  readonly measure: () => readonly Box[]
  /** Tells when one of them has another size than was measured last. @returns its undo */
  readonly watch: (onChange: () => void) => () => void
}

const isSame = (a: readonly Box[], b: readonly Box[]): boolean => a.flat().join() === b.flat().join()

export function createCovers(map: L.Map, root: HTMLElement): Covers {
  let last: readonly Box[] | null = null
  map.on('resize', () => {
    last = null
  })

  function read(): readonly Box[] {
    const origin = map.getContainer().getBoundingClientRect()
    return Array.from(root.querySelectorAll(COVERS), (element): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return [
        left - origin.left - AIR,
        top - origin.top - AIR,
        right - origin.left + AIR,
        bottom - origin.top + AIR,
      ]
    })
  }

  const measure = () => (last = read())
  return {
    known: () => last ?? measure(),
    measure,
    watch(onChange) {
      const observer = new ResizeObserver(() => {
        if (last === null || !isSame(last, read())) onChange()
      })
      for (const cover of root.querySelectorAll(COVERS)) observer.observe(cover)
      return () => observer.disconnect()
    },
  }
}
