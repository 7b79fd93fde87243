/** The store in React: one context, one hook. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AtlasState, AtlasStore } from './createAtlasStore'

export const AtlasStoreContext = createContext<AtlasStore | null>(null)

/** The store itself, for an adapter's callbacks. @throws Error outside an `AtlasStoreContext` */
export function useAtlasStore(): AtlasStore {
  const store = useContext(AtlasStoreContext)
  if (store === null) throw new Error('useAtlasStore: no AtlasStoreContext above this component')
  return store
}

/** What `select` picks from the state; the component renders again when it changes (`Object.is`). */
export function useAtlas<T>(select: (state: AtlasState) => T): T {
  return useStore(useAtlasStore(), select)
}
