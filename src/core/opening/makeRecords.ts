/** The rows of a table become records, or are refused because they say too little: rows = records + refused. */
import { makeRecord, saysEnough } from './makeRecord'
import type { Mapping, RecordSample, RowIssue, SourceRow, SourceTable } from './opening'
import { createRecordIds } from './recordIds'
import { layOut, Row } from './rowCells'
import { RowReport } from './rowReport'
import type { TableMemory } from './tableMemory'
import { textsOf } from './textsOf'
import type { AtlasRecord } from '@/core/atlas/schema'
import { shownText } from '@/core/formats/readCell'

export interface MadeRecords {
  readonly records: AtlasRecord[]
  readonly issues: readonly RowIssue[]
  readonly refused: number
  readonly samples: readonly RecordSample[]
}

const SAMPLES = 20
/** Rows between two tellings of progress. */
const STEP = 1000

const refusal = ({ number, cells }: SourceRow): RowIssue => ({
  row: number,
  column: '',
  value: shownText(cells.filter((cell) => cell.trim() !== '').join(' | ')),
  reason: 'says-too-little',
  outcome: 'refused',
})

/** @param onRows is told now and then how many rows are done */
export function makeRecords(
  table: SourceTable,
  mapping: Mapping,
  memory: TableMemory,
  onRows: (rows: number) => void,
): MadeRecords {
  const layout = layOut(table, mapping)
  const giveId = createRecordIds(textsOf(table, mapping, ['id']))
  const records: AtlasRecord[] = []
  const issues: RowIssue[] = []
  const samples: RecordSample[] = []
  let refused = 0
  for (const [i, source] of table.rows.entries()) {
    if (i % STEP === 0) onRows(i)
    const row = new Row(layout, source)
    if (!saysEnough(row)) {
      issues.push(refusal(source))
      refused++
      continue
    }
    const report = new RowReport(row.number, issues)
    const { id, renamed } = giveId(row.text('id'), row.number)
    if (renamed) report.repair(row.get('id'), 'duplicate-id', id)
    records.push(makeRecord(row, id, memory, report))
    if (samples.length < SAMPLES) samples.push({ row: row.number, id })
  }
  return { records, issues, refused, samples }
}
