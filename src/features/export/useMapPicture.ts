/** The map of the view on screen as a picture of a given size. */
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import type { CountryShapes } from '@/core/geo/countryShapes'
import type { PlaneCamera, Size } from '@/core/plate/camera'
import { toPlaneCamera } from '@/core/plate/camera'
import type { DrawnMap } from '@/core/plate/drawnMap'
import type { MapPicture } from '@/core/plate/mapSvg'
import { viewPicture } from '@/core/plate/viewPicture'
import type { View } from '@/core/view/view'
import { pictureWords } from '@/i18n/pictureWords'
import { useLanguage } from '@/i18n/useLanguage'
import { selectFiltered } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

/** The camera that sees all that another sees, on a sheet of another size. */
export const cameraOn = ({ camera, size }: Pick<DrawnMap, 'camera' | 'size'>, sheet: Size): PlaneCamera => ({
  centre: camera.centre,
  zoom: camera.zoom + Math.log2(Math.min(sheet.width / size.width, sheet.height / size.height)),
})

/** The map where it can be seen: one that has no room, as on a page that is being printed, has no camera to follow. */
export const seenMap = (drawn: DrawnMap | null): DrawnMap | null =>
  drawn !== null && drawn.size.width > 0 && drawn.size.height > 0 ? drawn : null

/** Where the reader moved the map, what stood on screen; else `null`, for all that the view is about. */
export function askedCamera({ camera }: View, drawn: DrawnMap | null, sheet: Size): PlaneCamera | null {
  if (camera === null) return null
  return drawn === null ? toPlaneCamera(camera) : cameraOn(drawn, sheet)
}

/**
 * @param camera `null`: one that shows all that the view is about
 * @returns what gathers it; another one when it would be another picture
 */
export function useMapPicture(
  shapes: CountryShapes,
  size: Size,
  camera: PlaneCamera | null,
): () => MapPicture {
  const t = useTranslations('map')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const view = useAtlas((state) => state.view)
  const filtered = useAtlas(selectFiltered)
  return useCallback(
    () => viewPicture({ atlas, view, filtered, shapes }, pictureWords(atlas, language, t), size, camera),
    [atlas, view, filtered, shapes, size, camera, language, t],
  )
}
