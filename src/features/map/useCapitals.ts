/** Capitals for orientation, fetched once the map is near enough to name them. */
import { useEffect, useState } from 'react'
import type { Capital } from '@/core/geo/capitals'
import { fetchSiteFile } from '@/ui/siteFiles'

const NAMED_FROM_ZOOM = 4.25

const NONE: readonly Capital[] = []

async function fetchCapitals(signal: AbortSignal): Promise<readonly Capital[]> {
  const response = await fetchSiteFile('data/capitals.json', { signal })
  if (!response.ok) throw new Error(`capitals.json: HTTP ${response.status}`)
  return (await response.json()) as readonly Capital[]
}

/** Largest first; none while the map is too far, or when they cannot be had: a map reads without them. */
export function useCapitals(zoom: number): readonly Capital[] {
  const [capitals, setCapitals] = useState(NONE)
  const wanted = zoom >= NAMED_FROM_ZOOM

  useEffect(() => {
    if (!wanted || capitals !== NONE) return undefined
    const abort = new AbortController()
    fetchCapitals(abort.signal).then(
      (fetched) => setCapitals(fetched.toSorted((a, b) => b.population - a.population)),
      () => undefined,
    )
    return () => abort.abort()
  }, [wanted, capitals])

  return wanted ? capitals : NONE
}
