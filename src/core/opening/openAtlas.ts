/** A file of ours being opened: its fields need no guess; what `parseAtlas` had to leave out is the report. */
import { destinationKey, findDuplicates, peopleKey } from './findDuplicates'
import type { Opened, RecordSample, RowIssue } from './opening'
import type { RowGroups } from './rowGroups'
import { regroup } from './rowGroups'
import type { Problem } from '@/core/atlas/atlas'
import type { AtlasFile, AtlasRecord } from '@/core/atlas/schema'

const SAMPLES = 20

function duplicatesAmong(records: AtlasFile['records']) {
  const rows = records.map((_, i) => i)
  const each: RowGroups = { at: rows, size: records.length }
  const by = (keyOf: (record: AtlasRecord) => string | null) =>
    regroup(each, rows, (row) => {
      const record = records[row]
      return record === undefined ? null : keyOf(record)
    })
  const told = [
    by(({ delegation }) => peopleKey(delegation)),
    by(({ date }) => date),
    by(({ place, hosts }) => destinationKey(place, hosts)),
  ]
  return findDuplicates(told)
}

const RECORD = /^records\[(\d+)\]\.?(.*)$/

/** Records are counted from 1, as rows are. */
function issueOf({ path, reason, value, done }: Problem): RowIssue {
  const [, index, field = ''] = RECORD.exec(path) ?? []
  const isRefused = index !== undefined && field === '' && done === 'dropped'
  return {
    row: index === undefined ? 0 : Number(index) + 1,
    column: index === undefined ? path : field,
    value,
    reason,
    outcome: isRefused ? 'refused' : done === 'dropped' || done === 'left-empty' ? 'emptied' : 'repaired',
  }
}

export function openAtlas(file: AtlasFile, problems: readonly Problem[]): Opened {
  const issues = problems.map(issueOf)
  const refusedRows = new Set(issues.filter(({ outcome }) => outcome === 'refused').map(({ row }) => row))
  const rows = file.records.length + refusedRows.size
  const numbers = Array.from({ length: rows }, (_, i) => i + 1).filter((row) => !refusedRows.has(row))
  const sampleAt = (position: number): RecordSample => ({
    row: numbers[position] ?? position + 1,
    id: file.records[position]?.id ?? '',
  })
  return {
    format: 'axes-json',
    encoding: 'utf-8',
    delimiter: null,
    columns: [],
    choices: { mapping: [], dayOrder: 'day-first', places: {} },
    undecidedDate: null,
    places: [],
    rows,
    issues: issues.toSorted((a, b) => a.row - b.row),
    refused: refusedRows.size,
    assumed: { origin: 0, place: 0 },
    duplicates: duplicatesAmong(file.records).map((group) => group.map(sampleAt)),
    file,
    count: file.records.length,
    partOf: (ids) => ({ ...file, records: file.records.filter(({ id }) => ids.has(id)) }),
    samples: file.records.slice(0, SAMPLES).map((_, i) => sampleAt(i)),
  }
}
