/** The shapes of the world: coarse at once, fine once the map is near enough to tell them apart. */
import { useCallback, useEffect, useState } from 'react'
import { readShapes } from '@/core/geo/countryShapes'
import type { CountryShapes, ShapeTopology } from '@/core/geo/countryShapes'

type Detail = '110m' | '50m'

const FINE_FROM_ZOOM = 3

async function fetchShapes(detail: Detail, signal: AbortSignal): Promise<CountryShapes> {
  const response = await fetch(new URL(`data/countries-${detail}.json`, document.baseURI), { signal })
  if (!response.ok) throw new Error(`countries-${detail}.json: HTTP ${response.status}`)
  return readShapes((await response.json()) as ShapeTopology)
}

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
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState(false)
  const wantsFine = zoom >= FINE_FROM_ZOOM && coarse !== null

  useEffect(() => {
    const abort = new AbortController()
    fetchShapes('110m', abort.signal).then(setCoarse, () => setFailed(!abort.signal.aborted))
    return () => abort.abort()
  }, [attempt])

  useEffect(() => {
    if (!wantsFine || fine !== null) return
    const abort = new AbortController()
    fetchShapes('50m', abort.signal).then(setFine, () => {})
    return () => abort.abort()
  }, [wantsFine, fine])

  const retry = useCallback(() => {
    setFailed(false)
    setAttempt((n) => n + 1)
  }, [])
  return { shapes: wantsFine ? (fine ?? coarse) : coarse, failed, retry }
}
