/** Everything for which a file is not opened, whoever found it. */
import type { Refusal } from '@/core/opening/opening'
import type { RemoteProblem } from '@/core/opening/remoteAddress'

/** Why an address gave no file. */
export type RemoteFailure =
  | { readonly type: 'http'; readonly host: string; readonly status: number }
  /** No answer, a redirect, or none for pages of other sites; a browser does not say which. */
  | { readonly type: 'unreachable'; readonly host: string }
  | { readonly type: 'silent'; readonly host: string; readonly seconds: number }
  | { readonly type: 'too-large'; readonly bytes: number; readonly limit: number }

export type FileProblem =
  | Refusal
  | RemoteFailure
  | { readonly type: RemoteProblem }
  | { readonly type: 'several'; readonly count: number }
  | { readonly type: 'folder' }
  /** Moved, changed or taken away since it was chosen. */
  | { readonly type: 'unreadable' }
  /** The reader itself failed: out of memory, as a rule. */
  | { readonly type: 'broke' }

/** What was not opened, and why. */
export interface Rejection {
  readonly name: string
  readonly problem: FileProblem
}
