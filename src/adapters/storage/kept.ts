/** What can be asked of the data sets kept in this browser, and what is answered; nothing throws or rejects. */
import type { TabListener } from './tabs'
import type { Provenance } from '@/core/dataSets/keptDataSet'
import type { PackedFile } from '@/core/dataSets/packing'

/** A data set to be kept. */
export interface NewDataSet {
  /** The `AtlasFile` as JSON in UTF-8. */
  readonly content: PackedFile
  /** How many records it holds. */
  readonly records: number
  readonly provenance: Provenance
}

export type KeptDataSet =
  | {
      readonly status: 'kept'
      readonly id: string
      readonly title: string
      readonly records: number
      readonly bytes: number
      /** An ISO 8601 instant. */
      readonly created: string
      readonly provenance: Provenance
      /** In memory it is gone with the page. */
      readonly where: 'browser' | 'memory'
    }
  /** Kept by a newer Axes: this one can only name it. */
  | { readonly status: 'newer'; readonly id: string; readonly title: string }
  /** It was kept, and the browser has removed it. */
  | { readonly status: 'gone'; readonly id: string; readonly title: string }

export interface Listing {
  /** Newest first; then what cannot be opened. */
  readonly dataSets: readonly KeptDataSet[]
  /** Where a new data set would be kept; `read-only`: in memory, because a newer Axes owns the store. */
  readonly keeping: 'browser' | 'memory' | 'read-only'
}

export type OpenResult =
  | {
      readonly status: 'read'
      readonly content: PackedFile
      readonly title: string
      readonly provenance: Provenance
    }
  | {
      readonly status: 'failed'
      /** `missing`: nothing in this browser has the id; `damaged`: it is there and cannot be read back. */
      readonly reason: 'missing' | 'gone' | 'newer' | 'damaged'
      readonly title: string | null
    }

export type KeepProblem =
  /** The disk, or what the browser grants of it, is full; `free` where the browser tells. */
  | { readonly type: 'no-room'; readonly bytes: number; readonly free: number | null }
  /** Another tab is writing and does not come to an end. */
  | { readonly type: 'busy' }
  /** It is a newer Axes that keeps it. */
  | { readonly type: 'newer' }
  | { readonly type: 'missing' }
  /** The browser failed otherwise; what was kept before is whole. */
  | { readonly type: 'failed' }

export type KeepResult =
  | { readonly status: 'kept'; readonly id: string; readonly where: 'browser' | 'memory' }
  | { readonly status: 'failed'; readonly problem: KeepProblem }

export interface KeptDataSets {
  list: () => Promise<Listing>
  open: (id: string) => Promise<OpenResult>
  /**
   * Keeps a data set under a new id, the slug of its name.
   *
   * @param where `memory`: only as long as the page is open, as after `no-room`
   */
  keep: (content: NewDataSet, name: string, where?: 'browser' | 'memory') => Promise<KeepResult>
  /** Puts other content in the place of a kept data set, under its id and name. */
  replace: (id: string, content: NewDataSet) => Promise<KeepResult>
  rename: (id: string, name: string) => Promise<KeepResult>
  /** Removes a data set, or the mention of one that is gone. */
  remove: (id: string) => Promise<KeepResult>
  /** Called after each change, here or in another tab. @returns its undo */
  listen: (listener: TabListener) => () => void
}
