/** The map as a picture: shown as it will be, in a theme to choose, and saved as pixels or as drawing. */
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ComposedPicture } from './composePicture'
import { composePicture } from './composePicture'
import styles from './PictureWay.module.css'
import { measureIn, pageFonts } from './fonts'
import { fileName } from './fileName'
import { FormatButtons } from './FormatButtons'
import { dataSetSigns, mapSigns } from './mapSigns'
import { dressIn } from './pictureTheme'
import { rasterise } from './rasterise'
import { TakenFile } from './TakenFile'
import { useBlobAddress } from './useBlobAddress'
import { askedCamera, cameraOn, seenMap, useMapPicture } from './useMapPicture'
import { useShapes } from './useShapes'
import { useSharedView } from './useSharedView'
import { useRemoteHosts } from './useRemoteHosts'
import type { MadeFile } from './useTaken'
import { useTaken } from './useTaken'
import { useViewCaption } from './useViewCaption'
import type { CountryShapes } from '@/core/geo/countryShapes'
import { contextPlaces } from '@/core/plate/contextPlaces'
import type { DrawnMap } from '@/core/plate/drawnMap'
import type { Token } from '@/core/plate/marks'
import { DATA_SET_TOKENS } from '@/core/plate/marks'
import { drawnRecords } from '@/core/plate/drawnRecords'
import { countUndrawn } from '@/core/plate/mapPlaces'
import type { Theme } from '@/core/view/view'
import { licenceWords } from '@/i18n/licenceWords'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { selectFiltered } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'
import { Choice } from '@/ui/Choice'
import { ChoiceRow } from '@/ui/ChoiceRow'
import lettering from '@/ui/lettering.module.css'
import { today } from '@/ui/today'

const FORMATS = ['PNG', 'SVG'] as const
type PictureFormat = (typeof FORMATS)[number]
/** Narrower maps, as on a phone, are drawn again so wide. */
const LEAST_WIDTH = 960
/** Of a view whose map is not on screen. */
const SHEET = { width: LEAST_WIDTH, height: 600 } as const

export function PictureWay() {
  const t = useTranslations('export')
  const shapes = useShapes()
  const atlas = useAtlas((state) => state.atlas)
  const selected = useAtlas(({ view }) => view.record)
  const filtered = useAtlas(selectFiltered)
  const onMap = useAtlas(({ view }) => view.screen === 'map')
  const drawn = useAtlas(({ drawnMap }) => drawnMap)
  const { kept } = drawnRecords(atlas, filtered, selected)
  const count = kept.length - countUndrawn(atlas, kept)

  if (count === 0) return <Idle reason={t('nothingDrawn')} />
  if (shapes.status === 'failed') return <Idle reason={t('noMap')} />
  if (shapes.status === 'loading' || (onMap && drawn === null)) return <Idle reason={t('loading')} />
  return (
    <>
      <p className={lettering.hint}>{t('drawn', { drawn: count, kept: kept.length })}</p>
      <Picture shapes={shapes.shapes} drawn={onMap ? seenMap(drawn) : null} count={count} />
    </>
  )
}

/** Why there is no picture now. */
function Idle({ reason }: { readonly reason: string }) {
  return (
    <>
      <p id="picture-reason" role="status" className={lettering.hint}>
        {reason}
      </p>
      <FormatButtons formats={FORMATS} reasonOf={() => 'picture-reason'} onTake={() => undefined} />
    </>
  )
}

interface PictureProps {
  readonly shapes: CountryShapes
  /** The map on screen, which the picture is of. */
  readonly drawn: DrawnMap | null
  /** Records on it. */
  readonly count: number
}

function Picture({ shapes, drawn, count }: PictureProps) {
  const t = useTranslations('export')
  const [theme, setTheme] = useState<Theme>('light')
  const { title, version } = useNames()
  const name = t('pictureOf', { title, count })
  const picture = useComposed(shapes, drawn, theme, name)
  const { taken, take } = useTaken()
  const preview = useBlobAddress(useMemo(() => new Blob([picture.svg], { type: 'image/svg+xml' }), [picture]))

  const fileIn = async (format: PictureFormat): Promise<MadeFile> =>
    format === 'PNG'
      ? { name: fileName(title, version, 'png'), content: await rasterise(picture), text: null }
      : {
          name: fileName(title, version, 'svg'),
          content: new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' }),
          text: picture.svg,
        }

  return (
    <>
      <img className={styles.preview} src={preview} alt={name} />
      <ChoiceRow legend={t('theme')} className={styles.themes}>
        {(['light', 'dark'] as const).map((each) => (
          <Choice
            key={each}
            type="radio"
            name="picture-theme"
            checked={each === theme}
            onChange={() => setTheme(each)}
          >
            {t(each)}
          </Choice>
        ))}
      </ChoiceRow>
      <FormatButtons
        formats={FORMATS}
        reasonOf={() => null}
        isBusy={taken?.status === 'making'}
        onTake={(format) => void take(() => fileIn(format))}
      />
      <TakenFile taken={taken} />
    </>
  )
}

const HELD = { status: 'held' } as const

/** Of the arcs of a data set, or of several. */
const inkOf = (colour: number | 'several'): Token =>
  colour === 'several' ? 'landink' : (DATA_SET_TOKENS[colour - 1]?.[0] ?? 'arc')

const useNames = () => ({
  title: useViewCaption().title,
  version: useAtlas(({ atlas }) => atlas.version),
})

function useComposed(
  shapes: CountryShapes,
  drawn: DrawnMap | null,
  theme: Theme,
  name: string,
): ComposedPicture {
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
  const map = useMapPicture(shapes, size, camera)
  const { title, lead, notes } = useCaption()
  const tLegend = useTranslations('map.legend')
  const dataSets = useAtlas(({ atlas }) => atlas.dataSets)
  return useMemo(() => {
    const fonts = pageFonts()
    const { content } = map
    const capitals = contextPlaces(drawn?.capitals ?? [], content.places, language)
    return composePicture(
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
  }, [map, drawn, dataSets, language, title, lead, notes, name, theme, tLegend])
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
