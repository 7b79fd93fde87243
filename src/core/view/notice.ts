/**
 * What a reader is told once, of a link or of what a click could not do: what went wrong and what was done instead.
 * Data only; `i18n` has the words.
 */
import type { Facet } from './view'

/** A key of the address. */
export type LinkKey =
  | 'v'
  | 'c'
  | 'dir'
  | 't'
  | 'q'
  | Facet
  | 'sure'
  | 'past'
  | 'ds'
  | 'm'
  | 'view'
  | 'sort'
  | 'lanes'
  | 'data'
  | 'lang'
  | 'theme'
  | 'embed'

export type Notice =
  /** The value of a key did not read; the key fell back to its default. */
  | { readonly type: 'unreadable'; readonly key: LinkKey; readonly value: string }
  /** Members of a list that nothing is known of; `inForce` when none was left, so that the key still filters. */
  | {
      readonly type: 'unknown'
      readonly key: 'c' | Facet
      readonly values: readonly string[]
      readonly inForce: boolean
    }
  /** `dir=between` with fewer than two parties acts as `any`. */
  | { readonly type: 'between-needs-two' }
  /** `v` names no record of the data. */
  | { readonly type: 'no-such-record'; readonly id: string }
  /** The selected record is shown although filters exclude it. */
  | { readonly type: 'record-outside-filters'; readonly id: string }
  /** The camera of `m` lies outside the globe and was moved to its edge; `swapped` when it would be sound with its degrees the other way round. */
  | { readonly type: 'off-globe'; readonly value: string; readonly swapped: boolean }
  /** The messages of the language asked for did not come: what is on screen stays as it is. */
  | { readonly type: 'language-missing' }
  /** The link was made with another version of the data; what has changed since is found out later. */
  | { readonly type: 'other-version'; readonly version: string }
  /** Data sets of the link that cannot be shown beside the others, by their names. */
  | { readonly type: 'data-sets-withheld'; readonly names: readonly string[] }
  /** A key that is read now and built later (`view=matrix`). */
  | { readonly type: 'not-yet'; readonly key: 'view' }
