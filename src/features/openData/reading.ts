/** A file being read, as the dialog knows it; who reads, and on which thread, is `app`'s. */
import type { MadeAtlas } from '@/core/dataSets/makeAtlas'
import type { OpeningChoices, OpeningProgress, RowIssue } from '@/core/opening/opening'
import type { Answer, SessionFile, SessionMember } from '@/core/opening/openingSession'

/** Its promises stay open for ever once it is stopped. */
export interface Reading {
  /** Rejects when the reading broke off: not for what the file is, which is an answer. */
  readonly answer: Promise<Answer>
  apply: (choices: OpeningChoices) => Promise<Answer>
  /** All of them, as of the last answer. */
  issues: () => Promise<readonly RowIssue[]>
  /** The data set of the last answer as JSON in UTF-8. @param name what it is to be called */
  json: (name: string) => Promise<Blob>
  /** The same as it is kept. */
  pack: (name: string) => Promise<SessionFile>
  /** The atlas of it alone. */
  atlas: (as: SessionMember) => Promise<MadeAtlas>
  /** Ends it, at once, and frees what it holds. */
  stop: () => void
}

export type StartReading = (file: File, onProgress: (progress: OpeningProgress) => void) => Reading
