/** French is the source: a key that English lacks, or has too many, fails the type check. */
import type fr from './fr'
import type { dataSets } from './fr/dataSets'
import type { exported } from './fr/export'
import type { offline } from './fr/offline'
import type { openData } from './fr/openData'
import type { pages } from './fr/pages'
import type { share } from './fr/share'
import type { versions } from './fr/versions'

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> }

/** The messages that come with the first view. */
export type Messages = Widened<typeof fr>

/** Those that come with the part of the screen that speaks them; see `LazyWords`. */
interface LazySource {
  readonly dataSets: typeof dataSets
  readonly export: typeof exported
  readonly offline: typeof offline
  readonly openData: typeof openData
  readonly share: typeof share
  readonly versions: typeof versions
}
export type LazyNamespace = keyof LazySource
export type LazyMessages = Widened<LazySource>

/** Those of the documents that are written when the site is built. */
export type PageMessages = Widened<{ readonly pages: typeof pages }>

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'fr' | 'en'
    Messages: typeof fr & LazySource & { readonly pages: typeof pages }
  }
}
