/**
 * The map of the picture that stands for a page: that of the page without what would be too small. Countries and
 * waters have no names here, places do. Of a page with several visits the last one is the accent. A country without
 * any is outlined and named instead.
 */
import { pageMap } from './pageMap'
import type { Site } from './site'
import { spanAt } from '@/core/atlas/spanAt'
import type { Size } from '@/core/plate/camera'
import type { MapPicture } from '@/core/plate/mapSvg'
import type { PageAddress } from '@/core/view/address'

/** The map is laid out as on a phone and enlarged: names and arcs keep their proportions. */
const SCALE = 2.1
/** A single place stands among its neighbours. */
const CLOSEST = 4.25
/** A country that is only named stands whole among its neighbours. */
const CLOSEST_BARE = 3.25

/** @param room in pixels of the picture; the map is as many times smaller as it will be enlarged */
export function previewMap(address: PageAddress, site: Site, room: Size): MapPicture {
  const map = pageMap(address, site, { width: room.width / SCALE, height: room.height / SCALE })
  const { content } = map
  const { atlas } = site
  const isDated = (id: string | undefined) => spanAt(atlas, atlas.records.indexOf(id ?? '')) !== null
  const single = content.arcs.filter(({ weight }) => weight === null)
  const last = single.findLast(({ records: [id] }) => isDated(id)) ?? single.at(-1)
  const selected = content.selected ?? last?.records[0] ?? null
  const isBare = content.arcs.length + content.places.length === 0
  const countries = content.countries.map((country) =>
    isBare && country.chosen ? country : { ...country, label: null, chosen: false },
  )
  const arcs = content.arcs.map((arc) => ({ ...arc, label: '', shortLabel: '' }))
  const camera = { ...map.camera, zoom: Math.min(map.camera.zoom, isBare ? CLOSEST_BARE : CLOSEST) }
  return { ...map, camera, content: { ...content, waters: [], arcs, countries, selected } }
}
