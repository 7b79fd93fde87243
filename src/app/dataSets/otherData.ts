/**
 * What the app needs for a link with `data=`: how the data sets that it names are loaded, and what is shown
 * when none of them can be. Both come when a link or the reader asks for them; the first view of the bundled
 * atlas carries neither, and the script of a sandboxed frame, where nothing is kept, has none.
 */
import type { ComponentType } from 'react'
import type { DataResult, UnavailableProps } from './dataResult'
import type { AtlasDataSet } from '@/core/atlas/atlas'
import { lazyPart } from '@/ui/lazyPart'

export interface OtherData {
  /**
   * Never rejects.
   *
   * @param members of `data=`, at least one
   * @param afresh past the browser's cache, after a first attempt that failed
   */
  readonly load: (members: readonly string[], afresh: boolean) => Promise<DataResult>
  readonly UnavailablePage: ComponentType<UnavailableProps>
  /** Tells when a data set that is shown has got another name, in whichever tab. @returns its undo */
  readonly follow: (shown: readonly AtlasDataSet[], onRenamed: () => void) => () => void
}

function follow(shown: readonly AtlasDataSet[], onRenamed: () => void): () => void {
  let isFollowing = true
  let stop = () => {
    isFollowing = false
  }
  // Without the code for it a name stays as it was when the page was opened.
  Promise.all([import('./followNames'), import('@/adapters/storage/keptDataSets')]).then(
    ([{ followNames }, { keptDataSets }]) => {
      if (isFollowing) stop = followNames(keptDataSets, shown, onRenamed)
    },
    () => undefined,
  )
  return () => stop()
}

export const otherData: OtherData = {
  load: async (members, afresh) => {
    try {
      return await (await import('./loadDataSets')).loadDataSets(members, afresh)
    } catch {
      // Whatever is wrong with the data is an answer: it is the code for it that did not come.
      return { status: 'failed', reason: { type: 'unreachable' } }
    }
  },
  follow,
  UnavailablePage: lazyPart(async () => (await import('./UnavailablePage')).UnavailablePage),
}
