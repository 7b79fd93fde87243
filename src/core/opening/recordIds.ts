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
  for (const own of ownIds) if (own !== '') reserved.add(asId(own))
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
    const id = asId(own)
    const isOwn = id !== ''
    const wanted = isOwn ? id : `row-${row}`
    // Numbers of rows are all different: only somebody's own id can be in their way.
    const isFree = isOwn ? !given.has(wanted) : !reserved.has(wanted)
    if (isFree && !isOwn) return { id: wanted, renamed: false }
    const unique = isFree ? wanted : numbered(wanted)
    given.add(unique)
    return { id: unique, renamed: isOwn && !isFree }
  }
}
