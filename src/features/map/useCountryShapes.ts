/** The shapes of the world: coarse at once, fine once the map is near enough to tell them apart. */
import { startTransition, useCallback, useEffect, useState } from 'react'
import type { CountryShapes } from '@/core/geo/countryShapes'
import type { Detail } from '@/core/geo/loadShapes'
import { loadShapes } from '@/core/geo/loadShapes'
import { fetchSiteFile } from '@/ui/siteFiles'

const FINE_FROM_ZOOM = 3

const fetchShapes = (detail: Detail, signal: AbortSignal | null): Promise<CountryShapes> =>
  loadShapes(detail, (path) => fetchSiteFile(path, { signal }))

interface World {
  readonly shapes: CountryShapes | null
  /** Not even the coarse shapes could be had. */
  readonly failed: boolean
  readonly retry: () => void
}

/** @param zoom of the map; fine shapes that fail to load leave the coarse ones in place */
export function useCountryShapes(zoom: number): World {
  const [coarse, setCoarse] = useState<CountryShapes | null>(null)
  const [fine, setFine] = useState<CountryShapes | null>(null)
  const [failed, setFailed] = useState(false)
  const wantsFine = zoom >= FINE_FROM_ZOOM && coarse !== null

  const loadCoarse = useCallback((signal: AbortSignal | null) => {
    fetchShapes('110m', signal).then(
      (shapes) => startTransition(() => setCoarse(shapes)),
      () => setFailed(signal?.aborted !== true),
    )
  }, [])

  useEffect(() => {
    const abort = new AbortController()
    loadCoarse(abort.signal)
    return () => abort.abort()
  }, [loadCoarse])

  useEffect(() => {
    if (!wantsFine || fine !== null) return undefined
    const abort = new AbortController()
    fetchShapes('50m', abort.signal).then(
      (shapes) => startTransition(() => setFine(shapes)),
      () => undefined,
    )
    return () => abort.abort()
  }, [wantsFine, fine])

  const retry = useCallback(() => {
    setFailed(false)
    loadCoarse(null)
  }, [loadCoarse])
  return { shapes: wantsFine ? (fine ?? coarse) : coarse, failed, retry }
}
