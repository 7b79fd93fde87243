/**
 * Words of parts of the screen that load when they are asked for: one chunk for each part in each language, so
 * that the first view carries none of them. `LazyWords` puts them within reach of `useTranslations`.
 */
import type { LazyMessages, LazyNamespace } from './messages'
import type { Language } from '@/core/view/view'

type Loaders = { readonly [N in LazyNamespace]: { readonly [L in Language]: () => Promise<LazyMessages[N]> } }

const LOADERS: Loaders = {
  dataSets: {
    fr: async () => (await import('./fr/dataSets')).dataSets,
    en: async () => (await import('./en/dataSets')).dataSets,
  },
  export: {
    fr: async () => (await import('./fr/export')).exported,
    en: async () => (await import('./en/export')).exported,
  },
  offline: {
    fr: async () => (await import('./fr/offline')).offline,
    en: async () => (await import('./en/offline')).offline,
  },
  openData: {
    fr: async () => (await import('./fr/openData')).openData,
    en: async () => (await import('./en/openData')).openData,
  },
  share: {
    fr: async () => (await import('./fr/share')).share,
    en: async () => (await import('./en/share')).share,
  },
  versions: {
    fr: async () => (await import('./fr/versions')).versions,
    en: async () => (await import('./en/versions')).versions,
  },
}

export const LAZY_NAMESPACES: readonly LazyNamespace[] = Object.keys(LOADERS) as LazyNamespace[]

/** Rejects when the chunk cannot be fetched. */
export const loadWords = <N extends LazyNamespace>(
  namespace: N,
  language: Language,
): Promise<LazyMessages[N]> => LOADERS[namespace][language]()
