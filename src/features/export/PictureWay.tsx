/** The map as a picture: shown as it will be, in a theme to choose, and saved as pixels or as drawing. */
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ComposedPicture } from './composePicture'
import { fileName } from './fileName'
import { FormatButtons } from './FormatButtons'
import styles from './PictureWay.module.css'
import { rasterise } from './rasterise'
import { TakenFile } from './TakenFile'
import { useBlobAddress } from './useBlobAddress'
import { seenMap } from './useMapPicture'
import { usePicture } from './usePicture'
import { useShapes } from './useShapes'
import type { MadeFile } from './useTaken'
import { useTaken } from './useTaken'
import { useViewCaption } from './useViewCaption'
import type { CountryShapes } from '@/core/geo/countryShapes'
import type { DrawnMap } from '@/core/plate/drawnMap'
import { drawnRecords } from '@/core/plate/drawnRecords'
import { countUndrawn } from '@/core/plate/mapPlaces'
import type { Theme } from '@/core/view/view'
import { selectFiltered } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'
import { Choice } from '@/ui/Choice'
import { ChoiceRow } from '@/ui/ChoiceRow'
import lettering from '@/ui/lettering.module.css'

const FORMATS = ['PNG', 'SVG'] as const
type PictureFormat = (typeof FORMATS)[number]

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
  const { made: picture, isMaking } = usePicture(shapes, drawn, theme, name)
  const { taken, take } = useTaken()
  const preview = useBlobAddress(
    useMemo(() => picture && new Blob([picture.svg], { type: 'image/svg+xml' }), [picture]),
  )

  const fileOf = async (composed: ComposedPicture, format: PictureFormat): Promise<MadeFile> =>
    format === 'PNG'
      ? { name: fileName(title, version, 'png'), content: await rasterise(composed), text: null }
      : {
          name: fileName(title, version, 'svg'),
          content: new Blob([composed.svg], { type: 'image/svg+xml;charset=utf-8' }),
          text: composed.svg,
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
        isBusy={isMaking || taken?.status === 'making'}
        onTake={(format) => {
          if (picture !== null) void take(() => fileOf(picture, format))
        }}
      />
      <TakenFile taken={taken} />
    </>
  )
}

const useNames = () => ({
  title: useViewCaption().title,
  version: useAtlas(({ atlas }) => atlas.version),
})
