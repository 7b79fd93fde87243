/** The store in React: one context, one hook, and one for what may come a moment later. */
import { createContext, startTransition, useCallback, useContext, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { afterPaint } from './afterPaint'
import type { AtlasState, AtlasStore } from './createAtlasStore'
import type { Atlas } from '@/core/atlas/atlas'

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
 * As `useAtlas`, but while a choice moves, a moment later than what is drawn first: in the first idle moment after the
 * frame of the choice, as work that gives way to the next one. Until then the component does not render at all. What is
 * picked is always of the atlas on screen: record indices of another would mean other records.
 */
export function useAtlasLater<T>(select: (state: AtlasState) => T): T {
  const store = useAtlasStore()
  const pick = useCallback(({ getState }: AtlasStore) => pickFrom(getState(), select), [select])
  const [later, setLater] = useState(() => pick(store))

  useEffect(
    function followAfterPaint() {
      let waiting: (() => void) | null = null
      const show = () => {
        waiting = null
        const next = pick(store)
        startTransition(() => setLater((last) => (isSame(last, next) ? last : next)))
      }
      let seen: Picked<T> | null = null
      const follow = () => {
        const now = pick(store)
        if (seen !== null && isSame(seen, now)) return
        seen = now
        waiting ??= afterPaint(show)
      }
      follow()
      const unsubscribe = store.subscribe(follow)
      return function stopFollowing() {
        unsubscribe()
        waiting?.()
      }
    },
    [store, pick],
  )

  return useAtlas((state) => (state.atlas === later.atlas ? later.picked : select(state)))
}

interface Picked<T> {
  readonly atlas: Atlas
  readonly picked: T
}

const pickFrom = <T>(state: AtlasState, select: (state: AtlasState) => T): Picked<T> => ({
  atlas: state.atlas,
  picked: select(state),
})

const isSame = <T>(a: Picked<T>, b: Picked<T>): boolean =>
  a.atlas === b.atlas && Object.is(a.picked, b.picked)
