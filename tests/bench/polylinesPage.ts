/**
 * What `zoomAndDrag.ts` holds the map against: Leaflet as it comes, with a polyline for each visit on its canvas.
 * Each great circle has 48 segments.
 */
import 'leaflet/dist/leaflet.css'
import * as L from 'leaflet'
import type { Ends } from './dataSets'
import { timeOf } from './frames'
import { greatCircleArc } from '@/core/geo/greatCircle'

const SEGMENTS = 48
const ZOOMS = [2, 3]

const bench = {
  /** Milliseconds of each step, after one to warm up. */
  async zoomSteps(
    journeys: readonly Ends[],
    width: number,
    height: number,
    steps: number,
  ): Promise<readonly number[]> {
    const container = document.createElement('div')
    container.style.cssText = `width: ${width}px; height: ${height}px`
    document.body.replaceChildren(container)
    const map = L.map(container, { center: [20, 0], zoom: 2, preferCanvas: true, zoomAnimation: false })
    for (const [from, to] of journeys) {
      const line = greatCircleArc(from, to, SEGMENTS).map(([lng, lat]): L.LatLngTuple => [lat, lng])
      L.polyline(line, { weight: 1 }).addTo(map)
    }
    const times: number[] = []
    for (let step = 0; step <= steps; step++) {
      times.push(await timeOf(() => map.setZoom(ZOOMS[(step + 1) % 2] ?? 2, { animate: false })))
    }
    map.remove()
    return times.slice(1)
  },
}
export type PolylinesBench = typeof bench

Object.assign(window, { polylinesBench: bench })
