/** The map of the note with its signs on one line. */
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import styles from './brief.module.css'
import { measureIn, pageFonts } from './fonts'
import { dataSetSigns, mapSigns } from './mapSigns'
import { askedCamera, useMapPicture } from './useMapPicture'
import type { CountryShapes } from '@/core/geo/countryShapes'
import { PAGE_DRESS } from '@/core/plate/dress'
import type { DrawnMap } from '@/core/plate/drawnMap'
import type { MapContent } from '@/core/plate/mapContent'
import { mapSvg } from '@/core/plate/mapSvg'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { LineSample } from '@/ui/LineSample'

/** The width of an A4 page between its margins, in CSS pixels. */
const SIZE = { width: 682, height: 400 } as const

interface BriefMapProps {
  readonly shapes: CountryShapes
  readonly drawn: DrawnMap | null
  readonly title: string
}

export function BriefMap({ shapes, drawn, title }: BriefMapProps) {
  const t = useTranslations('map')
  const view = useAtlas((state) => state.view)
  const camera = useMemo(() => askedCamera(view, drawn, SIZE), [view, drawn])
  const gather = useMapPicture(shapes, SIZE, camera)
  const picture = useMemo(() => gather(), [gather])
  const svg = useMemo(
    () =>
      mapSvg(picture, title, {
        measure: measureIn(pageFonts()),
        dress: { ...PAGE_DRESS, exact: true },
        id: 'brief-map',
      }),
    [picture, title],
  )
  return (
    <figure className={styles.map}>
      {/* Written by our own painter, which escapes what comes from the data. */}
      {/* oxlint-disable-next-line react/no-danger */}
      <div className={styles.plate} dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption className={styles.caption}>
        <Signs content={picture.content} />
        <span className={styles.imprint}>{t('imprint')}</span>
      </figcaption>
    </figure>
  )
}

function Signs({ content }: { readonly content: MapContent }) {
  const t = useTranslations('map.legend')
  const language = useLanguage()
  const dataSets = useAtlas(({ atlas }) => atlas.dataSets)
  return (
    <>
      {dataSetSigns(dataSets, content.arcs, language).map(({ colour, title }) => (
        <span key={`${colour} ${title}`} className={styles.sign} data-set={colour}>
          <LineSample status="held" /> <bdi>{title ?? t('several')}</bdi>
        </span>
      ))}
      {mapSigns(content).map(({ name, sample }) => (
        <span key={name} className={styles.sign}>
          <LineSample {...sample} /> {t(name)}
        </span>
      ))}
    </>
  )
}
