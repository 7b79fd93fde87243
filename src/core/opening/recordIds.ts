/**
 * The ids of records: their own, else the number of their row. Own ids come first, whatever a row's number would
 * give; the second record of one id gets `-2`.
 */
import type { SourceColumn } from './opening'

const LENGTH = 200

const PLAIN = /^[!-~]{1,200}$/

/** One line without space at its ends, as the schema asks for. */
const asId = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(/[\s\p{Control}]+/gu, ' ')
        .trim()
        .slice(0, LENGTH)
        .trim()

export interface GivenId {
  readonly id: string
  /** `true` when the record's own id was taken. */
  readonly renamed: boolean
}

/**
 * @param column the own ids of all rows, empty where a row has none; `undefined` when none has
 * @returns gives the id of a row, counted from 0, by its number; of one row after the other
 */
export function createRecordIds(
  column: Pick<SourceColumn, 'texts' | 'at'> | undefined,
): (row: number, number: number) => GivenId {
  const ownIds = column?.texts.map(asId) ?? []
  const reserved = new Set(ownIds.filter((id) => id !== ''))
  // As many ids as rows: none is in the way of another.
  const allDiffer = reserved.size === column?.at.length
  const given = new Set<string>()
  const last = new Map<string, number>()

  const numbered = (id: string): string => {
    let number = last.get(id) ?? 1
    let wanted: string
    do wanted = `${id.slice(0, LENGTH - 8).trim()}-${++number}`
    while (given.has(wanted) || reserved.has(wanted))
    last.set(id, number)
    return wanted
  }
  return (row, number) => {
    const id = ownIds[column?.at[row] ?? -1] ?? ''
    if (allDiffer) return { id, renamed: false }
    // So are the numbers of rows.
    if (reserved.size === 0) return { id: `row-${number}`, renamed: false }
    const isOwn = id !== ''
    const wanted = isOwn ? id : `row-${number}`
    const isFree = !given.has(wanted) && (isOwn || !reserved.has(wanted))
    const unique = isFree ? wanted : numbered(wanted)
    given.add(unique)
    return { id: unique, renamed: isOwn && !isFree }
  }
}
