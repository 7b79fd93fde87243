/** The rows of a table become records, or are refused because they say too little: rows = records + refused. */
import { findDuplicates } from './findDuplicates'
import type { Facts } from './makeRecord'
import { createRecordMaker, sufficientRows } from './makeRecord'
import type { Mapping, Opened, RecordSample, RowIssue, SourceTable } from './opening'
import { createRecordIds } from './recordIds'
import { Layout, Row } from './rowCells'
import { CellReport, RowReport } from './rowReport'
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

/** A row that is a record. */
interface KeptRow extends Facts {
  readonly row: number
  readonly id: string
  readonly unread: AtlasRecord['unread']
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
  const kept: KeptRow[] = []
  const issues: RowIssue[] = []
  const samples: RecordSample[] = []
  let refused = 0
  for (const [i, row] of table.rows.entries()) {
    if (i % STEP === 0) onRows(i)
    if (!saysEnough(i)) {
      issues.push(refusal(table, i))
      refused++
      continue
    }
    const report = new RowReport(row, issues)
    const { id, renamed } = giveId(i, row)
    if (renamed) {
      const cells = new CellReport()
      cells.repair(new Row(layout, i).get('id'), 'duplicate-id', id)
      report.add(cells)
    }
    const { date, hosts, place, delegation } = maker.understand(i, report)
    kept.push({ row: i, id, unread: report.unread, date, hosts, place, delegation })
    if (samples.length < SAMPLES) samples.push({ row, id })
  }
  return {
    count: kept.length,
    records: (ids) =>
      (ids === undefined ? kept : kept.filter(({ id }) => ids.has(id))).map(({ row, id, unread }) =>
        maker.record(row, id, unread),
      ),
    duplicates: findDuplicates(kept),
    issues,
    refused,
    samples,
  }
}
