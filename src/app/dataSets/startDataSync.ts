/**
 * The data sets that the view asks for and the atlas that is shown: the old atlas stays on screen until the new
 * one is there, and what of the view still means something in it is kept.
 */
import { linkQuery } from '../linkQuery'
import type { ReadyAtlas } from '../loadAtlas'
import { readAddress } from '../startUrlSync'
import { carryView } from '@/core/view/carryView'
import type { Notice } from '@/core/view/notice'
import type { View } from '@/core/view/view'
import type { AtlasStore } from '@/store/createAtlasStore'

interface Shown {
  readonly view: View
  readonly notices: readonly Notice[]
}

const withLoaded = (
  { view, notices }: Shown,
  members: readonly string[],
  { withheld = [] }: ReadyAtlas,
): Shown => ({
  view: { ...view, dataSets: members },
  notices: withheld.length === 0 ? notices : [{ type: 'data-sets-withheld', names: withheld }, ...notices],
})

/** The view of the address over an atlas. @param members that were asked for when it was loaded */
export const viewFor = (loaded: ReadyAtlas, members: readonly string[]): Shown =>
  withLoaded(readAddress(linkQuery(window.location), loaded.atlas), members, loaded)

/** Shows another atlas: in the view that asked for it, else in that of the address, as after Back. */
export function showOtherAtlas(store: AtlasStore, loaded: ReadyAtlas, members: readonly string[]): void {
  const { atlas: shown, view: present, showAtlas } = store.getState()
  const asked = present.dataSets.join() === members.join()
  const { view, notices } = asked
    ? withLoaded({ view: carryView(present, shown, loaded.atlas), notices: [] }, members, loaded)
    : viewFor(loaded, members)
  showAtlas(loaded.atlas, loaded.problems, view, notices)
}

/** Tells when the view begins to ask for other data sets. @returns its undo */
export const startDataSync = (
  store: AtlasStore,
  onDataSets: (members: readonly string[]) => void,
): (() => void) =>
  store.subscribe(({ view: { dataSets } }, before) => {
    if (dataSets !== before.view.dataSets) onDataSets(dataSets)
  })
