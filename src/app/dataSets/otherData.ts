/**
 * What the app needs for a link with `data=`: how the data sets that it names are loaded, and what is shown
 * when none of them can be. Both come when a link or the reader asks for them; the first view of the bundled
 * atlas carries neither, and the script of a sandboxed frame, where nothing is kept, has none.
 */
import type { ComponentType } from 'react'
import type { LoadResult } from '../loadAtlas'
import type { Language } from '@/core/view/view'
import type { Messages } from '@/i18n/messages'
import { lazyPart } from '@/ui/lazyPart'

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

export interface OtherData {
  /**
   * Never rejects.
   *
   * @param members of `data=`, at least one
   * @param afresh past the browser's cache, after a first attempt that failed
   */
  readonly load: (members: readonly string[], afresh: boolean) => Promise<DataResult>
  readonly UnavailablePage: ComponentType<UnavailableProps>
}

export const otherData: OtherData = {
  load: async (members, afresh) => {
    try {
      return await (await import('./loadDataSets')).loadDataSets(members, afresh)
    } catch {
      return { status: 'failed', reason: { type: 'unreachable' } }
    }
  },
  UnavailablePage: lazyPart(async () => (await import('./UnavailablePage')).UnavailablePage),
}
