/** Arcs in the colours of their data sets, while several are on; one alone keeps the ink of the atlas. */
import type { MapArc } from './mapContent'
import type { Atlas } from '@/core/atlas/atlas'

const colourOf = ({ dataSets, columns, indexOf }: Atlas, records: readonly string[]): number | 'several' => {
  const from = new Set(records.map((id) => columns.dataSet[indexOf.get(id) ?? -1] ?? 0))
  const [only] = from
  return from.size === 1 && only !== undefined ? (dataSets[only]?.colour ?? 0) : 'several'
}

export const tintArcs = (atlas: Atlas, arcs: readonly MapArc[]): readonly MapArc[] =>
  atlas.dataSets.length === 1 ? arcs : arcs.map((arc) => ({ ...arc, dataSet: colourOf(atlas, arc.records) }))
