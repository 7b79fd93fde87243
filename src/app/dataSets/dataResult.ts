/** What comes of the data sets that a link names, one by one and together. */
import type { LoadResult, ReadFile } from '../loadAtlas'
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
  readonly unavailable: readonly Unavailable[]
  readonly language: Language
  /** `null`: they could not be fetched. */
  readonly messages: Messages | null
  readonly onRetry: () => void
  /** Shows the bundled data set instead. */
  readonly onBundled: () => void
}

/** A data set as it goes into the atlas. */
export interface Source extends ReadFile {
  readonly member: string
  /** Whom it was fetched from, now or when it was kept; `null` for the bundled one and the reader's own. */
  readonly host: string | null
}

export type MemberResult = Source | ({ readonly status: 'unavailable' } & Unavailable)
