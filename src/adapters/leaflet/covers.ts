/** What stands on the map and hides it: the legend, the controls, the imprint. */
import type L from 'leaflet'
import type { Box } from '@/core/plate/box'

/** Each marks itself with this attribute. */
export const COVERS = '[data-covers-map]'

const AIR = 4

/** Their boxes, in the map's pixels, with a little air. */
export const coversOf = (map: L.Map, root: HTMLElement): readonly Box[] => {
  const origin = map.getContainer().getBoundingClientRect()
  return Array.from(root.querySelectorAll(COVERS), (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return [
      left - origin.left - AIR,
      top - origin.top - AIR,
      right - origin.left + AIR,
      bottom - origin.top + AIR,
    ]
  })
}
