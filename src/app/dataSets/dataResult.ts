/** What comes of the data sets that a link names, one by one and together. */
import type { LoadResult } from '../loadAtlas'
import type { MemberFile } from '@/core/dataSets/makeAtlas'
import type { Language } from '@/core/view/view'
import type { Messages } from '@/i18n/messages'

/** Why a data set that a link names is not shown. */
export type DataSetFailure =
  /** Nothing in this browser has the id: it is kept in another one, or was only in the memory of a page. */
  | { readonly type: 'missing' }
  /** The browser has removed it. */
  | { readonly type: 'gone' }
  /** A newer Axes keeps it. */
  | { readonly type: 'newer' }
  /** It is there and cannot be read. */
  | { readonly type: 'damaged' }
  /** It lies on another site, which is asked only with the reader's consent. */
  | { readonly type: 'needs-consent' }
  /** The file could not be had, or is no atlas. */
  | { readonly type: 'unreadable' }

export interface Unavailable {
  /** As the link names it. */
  readonly member: string
  /** As the reader named it, where that is known. */
  readonly title: string | null
  readonly failure: DataSetFailure
}

export type DataResult =
  | LoadResult
  /** None of the data sets can be shown. */
  | { readonly status: 'unavailable'; readonly unavailable: readonly Unavailable[] }

export interface UnavailableProps {
  /** All that were asked for, among them those that can be shown. */
  readonly members: readonly string[]
  readonly unavailable: readonly Unavailable[]
  readonly language: Language
  /** `null`: they could not be fetched. */
  readonly messages: Messages | null
  readonly onRetry: () => void
  /** Shows the bundled data set instead. */
  readonly onBundled: () => void
}

/** The file of a data set, or why there is none. */
export type MemberResult =
  { readonly status: 'found'; readonly file: MemberFile } | ({ readonly status: 'unavailable' } & Unavailable)
