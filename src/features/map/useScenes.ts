/**
 * What stands on the map at each of its frames. What generalises a crowded map is fetched when there is one; until
 * then nothing is drawn, and where it cannot be had, the strongest flows as they are.
 */
import { useEffect, useMemo, useState } from 'react'
import type { crowdedScene } from '@/core/plate/crowdedScene'
import type { FitWish } from '@/core/plate/fit'
import { fitWish } from '@/core/plate/fitWish'
import type { Scene, SceneAt, SceneOf } from '@/core/plate/scene'
import { isCrowded, plainScene } from '@/core/plate/scene'
import type { PartyId } from '@/core/view/view'

export interface Scenes {
  readonly at: SceneAt
  readonly fit: (countries: readonly PartyId[]) => FitWish
  /** The scene of every frame, where there is but one. */
  readonly only: Scene | null
  readonly isReady: boolean
}

const NOTHING: Scene = { arcs: [], places: [], strongest: 0, shown: null }

type Generaliser = typeof crowdedScene

/** `undefined` on its way, `null` not to be had. */
function useGeneraliser(isWanted: boolean): Generaliser | null | undefined {
  const [generaliser, setGeneraliser] = useState<{ readonly make: Generaliser | null }>()
  useEffect(() => {
    if (!isWanted || generaliser !== undefined) return undefined
    let live = true
    const keep = (make: Generaliser | null) => live && setGeneraliser({ make })
    import('@/core/plate/crowdedScene').then(
      (part) => keep(part.crowdedScene),
      () => keep(null),
    )
    return () => {
      live = false
    }
  }, [isWanted, generaliser])
  return generaliser?.make
}

export function useScenes({ atlas, drawn, words, most }: SceneOf): Scenes {
  const crowded = useMemo(() => isCrowded({ atlas, drawn, most }), [atlas, drawn, most])
  const generalise = useGeneraliser(crowded)
  return useMemo(() => {
    const of = { atlas, drawn, words, most }
    if (crowded && generalise === undefined)
      return {
        at: () => NOTHING,
        fit: () => ({ places: [], countries: [], beside: [] }),
        only: NOTHING,
        isReady: false,
      }
    if (crowded && generalise !== null && generalise !== undefined)
      return { ...generalise(of), only: null, isReady: true }
    const only = plainScene(of)
    return { at: () => only, fit: (countries) => fitWish(atlas, drawn, countries), only, isReady: true }
  }, [atlas, drawn, words, most, crowded, generalise])
}
