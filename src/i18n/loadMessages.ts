/** Messages by language; each is a chunk of its own, so that a reader loads one. */
import type { Messages } from './messages'
import type { Language } from '@/core/view/view'

const LOADERS: { readonly [L in Language]: () => Promise<{ readonly default: Messages }> } = {
  fr: () => import('./fr'),
  en: () => import('./en'),
}

/** Rejects when the chunk cannot be fetched. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  (await LOADERS[language]()).default
