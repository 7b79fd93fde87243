/**
 * The ids of records: their own, else the number of their row. Own ids come first, whatever a row's number would
 * give; the second record of one id gets `-2`.
 */
import type { SourceRow } from './opening'

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

/** @param ownIds the id cells of all rows, empty ones too */
export function createRecordIds(
  ownIds: Iterable<string>,
): (own: string, row: SourceRow['number']) => GivenId {
  const reserved = new Set<string>()
  for (const own of ownIds) reserved.add(asId(own))
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
  return (own, row) => {
    const wanted = asId(own) || `row-${row}`
    const isOwn = asId(own) !== ''
    const isFree = !given.has(wanted) && (isOwn || !reserved.has(wanted))
    const id = isFree ? wanted : numbered(wanted)
    given.add(id)
    return { id, renamed: isOwn && !isFree }
  }
}
