/** The map of the view on screen as a picture of a given size. */
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { CountryShapes } from '@/core/geo/countryShapes'
import type { PlaneCamera, Size } from '@/core/plate/camera'
import type { DrawnMap } from '@/core/plate/drawnMap'
import type { MapPicture } from '@/core/plate/svg'
import { viewPicture } from '@/core/plate/viewPicture'
import { pictureWords } from '@/i18n/pictureWords'
import { useLanguage } from '@/i18n/useLanguage'
import { selectFiltered } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

/** The camera that sees all that another sees, on a sheet of another size. */
export const cameraFor = ({ camera, size }: Pick<DrawnMap, 'camera' | 'size'>, sheet: Size): PlaneCamera => ({
  centre: camera.centre,
  zoom: camera.zoom + Math.log2(Math.min(sheet.width / size.width, sheet.height / size.height)),
})

/**
 * Where the reader moved the map, the picture shows what stands on screen; else all that the view is about.
 *
 * @param drawn the map on screen; `null` while there is none
 */
export function useMapPicture(shapes: CountryShapes, size: Size, drawn: DrawnMap | null): MapPicture {
  const t = useTranslations('map')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const view = useAtlas((state) => state.view)
  const filtered = useAtlas(selectFiltered)
  return useMemo(() => {
    const camera = view.camera === null || drawn === null ? null : cameraFor(drawn, size)
    const words = pictureWords(atlas, language, t)
    return viewPicture({ atlas, view, filtered, shapes }, words, size, camera)
  }, [atlas, view, filtered, shapes, drawn, size, language, t])
}
