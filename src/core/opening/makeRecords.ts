/** The rows of a table become records, or are refused because they say too little: rows = records + refused. */
import { findDuplicates } from './findDuplicates'
import { createRecordMaker, sufficientRows } from './makeRecord'
import type { Mapping, Opened, RecordSample, RowIssue, SourceTable } from './opening'
import { createRecordIds } from './recordIds'
import { Layout, Row } from './rowCells'
import { CellReport, TableReport } from './rowReport'
import type { TableMemory } from './tableMemory'
import type { AtlasRecord } from '@/core/atlas/schema'
import { textIn } from '@/core/formats/columnTexts'
import { shownText } from '@/core/formats/readCell'

export interface MadeRecords {
  readonly count: number
  /** Those of some ids, or all of them: made when they are asked for, since a preview shows few. */
  readonly records: (ids?: ReadonlySet<string>) => AtlasRecord[]
  readonly duplicates: Opened['duplicates']
  readonly issues: readonly RowIssue[]
  readonly refused: number
  readonly samples: readonly RecordSample[]
}

const SAMPLES = 20
/** Rows between two tellings of progress: about a megabyte. */
const STEP = 10_000

function refusal({ columns, rows }: SourceTable, index: number): RowIssue {
  const texts = columns.map((column) => textIn(column, index)).filter((text) => text.trim() !== '')
  const value = shownText(texts.join(' | '))
  return { row: rows[index] ?? 0, column: '', value, reason: 'says-too-little', outcome: 'refused' }
}

/** @param onRows is told now and then how many rows are done */
export function makeRecords(
  table: SourceTable,
  mapping: Mapping,
  memory: TableMemory,
  onRows: (rows: number) => void,
): MadeRecords {
  const layout = new Layout(table, mapping)
  const saysEnough = sufficientRows(layout)
  const giveId = createRecordIds(layout.first('id'))
  const maker = createRecordMaker(layout, memory)
  const report = new TableReport(table.rows)
  /** The rows that are records, and the ids of these. */
  const kept: number[] = []
  const ids: string[] = []
  const samples: RecordSample[] = []
  const sampleAt = (position: number): RecordSample => ({
    row: table.rows[kept[position] ?? 0] ?? 0,
    id: ids[position] ?? '',
  })
  let refused = 0
  for (let i = 0; i < table.rows.length; i++) {
    const row = table.rows[i] ?? 0
    if (i % STEP === 0) onRows(i)
    if (!saysEnough(i)) {
      report.issues.push(refusal(table, i))
      refused++
      continue
    }
    const { id, renamed } = giveId(i, row)
    if (renamed) {
      const cells = new CellReport()
      cells.repair(new Row(layout, i).get('id'), 'duplicate-id', id)
      report.add(i, cells)
    }
    maker.understand(i, report)
    kept.push(i)
    ids.push(id)
    if (samples.length < SAMPLES) samples.push({ row, id })
  }
  return {
    count: kept.length,
    records: (wanted) => {
      const records: AtlasRecord[] = []
      for (const [i, id] of ids.entries()) {
        const row = kept[i] ?? 0
        if (wanted?.has(id) !== false) records.push(maker.record(row, id, report.unreadIn(row)))
      }
      return records
    },
    duplicates: findDuplicates(maker.told(kept)).map((group) => group.map(sampleAt)),
    issues: report.issues,
    refused,
    samples,
  }
}
