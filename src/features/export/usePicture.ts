/** The map as a picture, with what stands around it; it is made in slices, as it takes longer than a page may stand still. */
import { useCallback, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ComposedPicture } from './composePicture'
import { composePicture } from './composePicture'
import { measureIn, pageFonts } from './fonts'
import { inSlices } from './inSlices'
import { dataSetSigns, mapSigns } from './mapSigns'
import { dressIn } from './pictureTheme'
import type { Made } from './useMade'
import { useMade } from './useMade'
import { askedCamera, cameraOn, useMapPicture } from './useMapPicture'
import { useRemoteHosts } from './useRemoteHosts'
import { useSharedView } from './useSharedView'
import { useViewCaption } from './useViewCaption'
import type { CountryShapes } from '@/core/geo/countryShapes'
import { contextPlaces } from '@/core/plate/contextPlaces'
import type { DrawnMap } from '@/core/plate/drawnMap'
import type { Token } from '@/core/plate/marks'
import { DATA_SET_TOKENS } from '@/core/plate/marks'
import type { Theme } from '@/core/view/view'
import { licenceWords } from '@/i18n/licenceWords'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { today } from '@/ui/today'

/** Narrower maps, as on a phone, are drawn again so wide. */
const LEAST_WIDTH = 960
/** Of a view whose map is not on screen. */
const SHEET = { width: LEAST_WIDTH, height: 600 } as const
const HELD = { status: 'held' } as const

/** Of the arcs of a data set, or of several. */
const inkOf = (colour: number | 'several'): Token =>
  colour === 'several' ? 'landink' : (DATA_SET_TOKENS[colour - 1]?.[0] ?? 'arc')

/**
 * @param drawn the map on screen, which the picture is of; `null`: of all that the view is about
 * @param name what a reader who does not see it is told of it
 */
export function usePicture(
  shapes: CountryShapes,
  drawn: DrawnMap | null,
  theme: Theme,
  name: string,
): Made<ComposedPicture> {
  const language = useLanguage()
  const view = useAtlas((state) => state.view)
  const size = useMemo(() => {
    if (drawn === null) return SHEET
    const scale = Math.max(1, LEAST_WIDTH / drawn.size.width)
    return { width: Math.round(drawn.size.width * scale), height: Math.round(drawn.size.height * scale) }
  }, [drawn])
  const camera = useMemo(
    () => (drawn === null ? askedCamera(view, null, size) : cameraOn(drawn, size)),
    [view, drawn, size],
  )
  const gather = useMapPicture(shapes, size, camera)
  const { title, lead, notes } = useCaption()
  const tLegend = useTranslations('map.legend')
  const dataSets = useAtlas(({ atlas }) => atlas.dataSets)
  const make = useCallback(
    async (signal: AbortSignal) => {
      const fonts = pageFonts()
      const map = gather()
      const { content } = map
      const capitals = contextPlaces(drawn?.capitals ?? [], content.places, language)
      const { size: whole, parts } = composePicture(
        { ...map, content: { ...content, places: [...content.places, ...capitals] } },
        {
          title,
          lead,
          signs: [
            ...dataSetSigns(dataSets, content.arcs, language).map(({ colour, title: of }) => ({
              sample: HELD,
              ink: inkOf(colour),
              words: of ?? tLegend('several'),
            })),
            ...mapSigns(content).map(({ name: sign, sample }) => ({ sample, words: tLegend(sign) })),
          ],
          notes: notes.split('\n'),
        },
        name,
        { measure: measureIn(fonts), dress: dressIn(theme, fonts) },
      )
      const written: string[] = []
      await inSlices(parts, (slice) => written.push(...slice), signal)
      return { size: whole, svg: written.join('') }
    },
    [gather, drawn, dataSets, language, title, lead, notes, name, theme, tLegend],
  )
  return useMade(make)
}

/** What stands on the picture with the map; the notes each on a line. */
function useCaption() {
  const t = useTranslations('export')
  const tMap = useTranslations('map')
  const { formatDay } = useDates()
  const [day] = useState(() => today(new Date()))
  const language = useLanguage()
  const { version, file } = useAtlas((state) => state.atlas)
  const { link } = useSharedView()
  const { title, lead } = useViewCaption()
  const hosts = useRemoteHosts()
  return {
    title,
    lead,
    notes: [
      `${t('credits', { data: file.title[language], version, licence: licenceWords(file.licence, language) })} ${tMap('imprint')}.`,
      ...(hosts === null ? [] : [t('unverifiedData', { hosts })]),
      t('made', { date: formatDay(day) }),
      link,
    ].join('\n'),
  }
}
