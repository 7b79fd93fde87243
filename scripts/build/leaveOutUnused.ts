/**
 * Lets the bundler drop what Axes does not use of two libraries that were written before bundlers could.
 *
 * Leaflet makes its classes by calls (`Layer.extend({…})`) and ties them together by statements that run on
 * import (`Map.include({…})`); vis-timeline fills the prototypes of its graph classes by assignment. A bundler
 * must keep all of these. Here the calls are marked as pure, and top-level statements that name a part which
 * Axes does not use are taken out; what nothing names any more then falls away by itself.
 */
import { parseAst } from 'vite'
import type { Plugin } from 'vite'

interface Library {
  /** How the module's path ends. */
  readonly module: string
  /** Parts of it that Axes does not use. */
  readonly unused: readonly string[]
}

const LIBRARIES: readonly Library[] = [
  {
    module: 'leaflet/dist/leaflet-src.esm.js',
    unused: (
      'Popup Tooltip Marker Icon GeoJSON TileLayer Attribution Zoom Scale Layers ' +
      'Circle CircleMarker Polyline Polygon LayerGroup SVG'
    ).split(' '),
  },
  {
    module: 'vis-timeline/esnext/esm/vis-timeline-graph2d.mjs',
    unused: 'Graph2d LineGraph GraphGroup DataAxis DataScale Legend Bargraph Line Points'.split(' '),
  },
]

const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*$/gm
const names = (text: string, word: string) => new RegExp(`\\b${word}\\b`).test(text.replace(COMMENTS, ''))

/** The module without the statements that name what is unused, its class-making calls marked as pure. */
export function withoutUnused(code: string, unused: readonly string[]): string {
  let kept = ''
  let end = 0
  for (const statement of parseAst(code).body) {
    const text = code.slice(statement.start, statement.end)
    kept += code.slice(end, statement.start)
    end = statement.end
    if (statement.type === 'ExpressionStatement' && unused.some((part) => names(text, part))) continue
    kept +=
      statement.type === 'VariableDeclaration'
        ? text.replace(/= (?=\w+\.extend\()/, '= /* @__PURE__ */ ')
        : text
  }
  return kept + code.slice(end)
}

export const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  apply: 'build',
  transform(code, id) {
    const library = LIBRARIES.find(({ module }) => id.endsWith(module))
    return library === undefined ? null : { code: withoutUnused(code, library.unused), map: null }
  },
}
