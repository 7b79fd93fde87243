/** The store in React: one context, one hook, and one for what may come a moment later. */
import { createContext, useContext, useDeferredValue, useMemo } from 'react'
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

/**
 * As `useAtlas`, but while a choice moves, a moment later than what is drawn first. It is always of the atlas on screen:
 * record indices of another would mean other records.
 */
export function useAtlasLater<T>(select: (state: AtlasState) => T): T {
  const atlas = useAtlas((state) => state.atlas)
  const picked = useAtlas(select)
  const now = useMemo(() => ({ atlas, picked }), [atlas, picked])
  const later = useDeferredValue(now)
  return later.atlas === atlas ? later.picked : picked
}
