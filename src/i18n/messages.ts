/** French is the source: a key that English lacks, or has too many, fails the type check. */
import type fr from './fr'

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> }

export type Messages = Widened<typeof fr>

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'fr' | 'en'
    Messages: typeof fr
  }
}
