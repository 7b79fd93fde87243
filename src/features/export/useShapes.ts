/** The shapes that the map was last drawn from; before there was one, as in the list view, coarse ones. */
import { useEffect, useState } from 'react'
import type { CountryShapes } from '@/core/geo/countryShapes'
import { loadShapes } from '@/core/geo/loadShapes'
import { useAtlas } from '@/store/useAtlas'
import { fetchSiteFile } from '@/ui/siteFiles'

type Shapes =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly shapes: CountryShapes }

export function useShapes(): Shapes {
  const drawn = useAtlas(({ drawnMap }) => drawnMap?.shapes)
  const [own, setOwn] = useState<Shapes>({ status: 'loading' })
  const wantsOwn = drawn === undefined

  useEffect(
    function load() {
      if (!wantsOwn) return undefined
      let wanted = true
      loadShapes('110m', fetchSiteFile).then(
        (shapes) => {
          if (wanted) setOwn({ status: 'ready', shapes })
        },
        () => {
          if (wanted) setOwn({ status: 'failed' })
        },
      )
      return function forget() {
        wanted = false
      }
    },
    [wantsOwn],
  )

  return drawn === undefined ? own : { status: 'ready', shapes: drawn }
}
