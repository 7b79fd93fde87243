/** Arcs in the colours of their data sets, while several are on; one alone keeps the ink of the atlas. */
import type { Atlas } from '@/core/atlas/atlas'
import type { RecordIndices } from '@/core/flows/flowsAmong'
import type { MapArc } from './mapContent'

/** The colour of an arc that stands for the given records. */
export function tintOf({ dataSets, columns }: Atlas, records: RecordIndices): Pick<MapArc, 'dataSet'> {
  if (dataSets.length === 1) return {}
  const first = columns.dataSet[records[0] ?? -1] ?? 0
  for (let k = 1; k < records.length; k++) {
    if ((columns.dataSet[records[k] ?? -1] ?? 0) !== first) return { dataSet: 'several' }
  }
  return { dataSet: dataSets[first]?.colour ?? 0 }
}
