/** What every format is read from and into, but for Axes JSON. */
import type { Encoding, Refusal, RowIssue, SourceTable } from '@/core/opening/opening'

/** A file's text, and what was noted on the way to it. */
export interface SourceText {
  readonly text: string
  readonly encoding: Encoding
  readonly notes: readonly RowIssue[]
  /** Is told now and then how many rows are read, and which part of the whole that is, from 0 to 1. */
  readonly onRows: (rows: number, part: number) => void
}

export interface Refused {
  readonly status: 'refused'
  readonly reason: Refusal
}

export type TableReading = { readonly status: 'table'; readonly table: SourceTable } | Refused

export const refused = (reason: Refusal): Refused => ({ status: 'refused', reason })
