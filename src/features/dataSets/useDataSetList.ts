/**
 * The data sets that the reader can turn to: the bundled one, those of addresses that are on, those kept in
 * this browser, and those that were. The list follows what other tabs do.
 */
import { useEffect, useState } from 'react'
import type { KeptDataSet, KeptDataSets, Listing } from '@/adapters/storage/kept'
import type { Atlas, AtlasDataSet } from '@/core/atlas/atlas'
import { BUNDLED, localId, localMember } from '@/core/dataSets/dataSetId'

export type ListedDataSet =
  | {
      /** Comes with Axes, is read from an address, or was kept here until another tab removed it. */
      readonly type: 'bundled' | 'linked' | 'removed'
      readonly member: string
      readonly shown: AtlasDataSet | null
    }
  | {
      readonly type: 'kept'
      readonly member: string
      readonly kept: Extract<KeptDataSet, { readonly status: 'kept' }>
      readonly shown: AtlasDataSet | null
    }
  /** It can be named, and not shown. */
  | {
      readonly type: 'lost'
      readonly member: string
      readonly kept: Exclude<KeptDataSet, { readonly status: 'kept' }>
    }

const listedKept = (kept: KeptDataSet, shown: AtlasDataSet | null): ListedDataSet => {
  const member = localMember(kept.id)
  return kept.status === 'kept' ? { type: 'kept', member, kept, shown } : { type: 'lost', member, kept }
}

/** @param members that are on */
export function listDataSets(
  { dataSets: keptHere }: Listing,
  members: readonly string[],
  { dataSets }: Atlas,
): readonly ListedDataSet[] {
  const shownAs = (member: string) => dataSets.find(({ id }) => id === member) ?? null
  const isListed = (member: string) => keptHere.some(({ id }) => localMember(id) === member)
  const unkept = members.filter(
    (member) =>
      member !== BUNDLED && !isListed(member) && (localId(member) === null || shownAs(member) !== null),
  )
  return [
    { type: 'bundled', member: BUNDLED, shown: shownAs(BUNDLED) },
    ...unkept.map((member): ListedDataSet => {
      const type = localId(member) === null ? 'linked' : 'removed'
      return { type, member, shown: shownAs(member) }
    }),
    ...keptHere.map((kept) => listedKept(kept, shownAs(localMember(kept.id)))),
  ]
}

interface KeptList {
  /** `null` before the browser has answered. */
  readonly listing: Listing | null
  /** Another tab is writing: here nothing can be changed now. */
  readonly isBusy: boolean
}

export function useKeptList(store: Pick<KeptDataSets, 'list' | 'listen'>): KeptList {
  const [listing, setListing] = useState<Listing | null>(null)
  const [isBusy, setBusy] = useState(false)

  useEffect(
    function follow() {
      /** How often was asked: what an earlier question hears late is old. */
      let asked = 0
      const refresh = () => {
        const question = ++asked
        void store.list().then((listed) => {
          if (question === asked) setListing(listed)
        })
      }
      refresh()
      const stop = store.listen((busy) => {
        setBusy(busy)
        if (!busy) refresh()
      })
      return function unfollow() {
        asked += 1
        stop()
      }
    },
    [store],
  )
  return { listing, isBusy }
}
