/** The signs that words cannot replace, each only while it is on the map; and how borders are drawn. */
import { Suspense, lazy, memo, useId, useState } from 'react'
import type { ComponentType } from 'react'
import { useTranslations } from 'use-intl'
import { DataSetSigns } from './DataSetSigns'
import styles from './Legend.module.css'
import type { MapArc } from '@/core/plate/mapContent'
import type { Breaks } from '@/core/plate/shading'
import { rounded, shadeOf, shadingRanges } from '@/core/plate/shading'
import { dashedLine, solidLine } from '@/core/plate/sharedLines'
import { formatNumber } from '@/i18n/numbers'
import { useLanguage } from '@/i18n/useLanguage'
import { LineSample } from '@/ui/LineSample'

/** Many sentences, fetched when the legend is asked for them; the policy above them stands without. */
const Disputes = lazy<ComponentType>(() =>
  import('./Disputes').then(
    (part) => ({ default: part.Disputes }),
    () => ({ default: () => null }),
  ),
)

interface LegendProps {
  readonly arcs: readonly MapArc[]
  readonly hasShades: boolean
  readonly hasMeetings: boolean
  readonly hasGuessedPlaces: boolean
  /** Merged places with visits among them. */
  readonly hasDiscs: boolean
  readonly breaks: Breaks
  /** Records of the strongest weighted flow; 0 when none is weighted. */
  readonly strongest: number
}

export const Legend = memo(function Legend({
  arcs,
  hasShades,
  hasMeetings,
  hasGuessedPlaces,
  hasDiscs,
  breaks,
  strongest,
}: LegendProps) {
  const t = useTranslations('map.legend')
  const tMap = useTranslations('map')
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const [borders, setBorders] = useState(false)
  const [bodyId, bordersId] = [useId(), useId()]
  const [solid, dashed] = [solidLine(arcs), dashedLine(arcs)]
  const ranges = shadingRanges(breaks)
  const rangeWords = ([from, to]: (typeof ranges)[number]) => {
    const first = formatNumber(from, language)
    if (to === null) return t('orMore', { number: first })
    return from === to ? first : `${first}–${formatNumber(to, language)}`
  }
  const isStruck = arcs.some(({ style, tone }) => style === 'struck' && tone !== 'ghost')

  return (
    <div className={styles.legend} data-covers-map data-open={open || undefined}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={bodyId}
        onClick={() => setOpen(!open)}
      >
        {t('title')}
      </button>
      <div id={bodyId} className={styles.body}>
        <DataSetSigns arcs={arcs} />
        <ul className={styles.signs}>
          {widthSamples(strongest).map((count) => (
            <li key={count}>
              <FlowSample weight={count / strongest} />
              {t('flow', { count })}
            </li>
          ))}
          {strongest === 0 && solid !== null && (
            <li>
              <LineSample status="held" width={36} />
              {t(solid)}
            </li>
          )}
          {dashed !== null && (
            <li>
              <LineSample status="announced" width={36} />
              {t(dashed)}
            </li>
          )}
          {isStruck && (
            <li>
              <LineSample status="cancelled" width={36} />
              {t('cancelled')}
            </li>
          )}
          {arcs.some(({ tone }) => tone === 'imprecise') && (
            <li>
              <LineSample status="held" imprecise width={36} />
              {t('imprecise')}
            </li>
          )}
          {arcs.some(({ tone }) => tone === 'ghost') && (
            <li>
              <LineSample status="held" ghost width={36} />
              {t('ghost')}
            </li>
          )}
          {hasMeetings && (
            <li>
              <LineSample status="held" meeting />
              {t('meeting')}
            </li>
          )}
          {hasGuessedPlaces && (
            <li>
              <svg
                className={styles.guessed}
                width="18"
                height="18"
                viewBox="-9 -9 18 18"
                aria-hidden="true"
                focusable="false"
              >
                <circle r="3.4" />
                <circle r="7.8" />
              </svg>
              {t('guessed')}
            </li>
          )}
          {hasShades && (
            <li>
              <span className={styles.swatches} aria-hidden="true">
                {ranges.map(([from]) => (
                  <i key={from} data-shade={shadeOf(from, breaks)} />
                ))}
              </span>
              {t('shades', { numbers: ranges.map(rangeWords).join(', ') })}
            </li>
          )}
          {hasDiscs && (
            <li>
              <svg
                className={styles.disc}
                width="18"
                height="18"
                viewBox="-9 -9 18 18"
                aria-hidden="true"
                focusable="false"
              >
                <circle r="7.2" />
              </svg>
              {t('among')}
            </li>
          )}
        </ul>
        <button
          type="button"
          className={styles.more}
          aria-expanded={borders}
          aria-controls={bordersId}
          onClick={() => setBorders(!borders)}
        >
          {t('borders')}
        </button>
        <section
          id={bordersId}
          className={styles.borders}
          aria-label={t('borders')}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it
          tabIndex={0}
          hidden={!borders}
        >
          <p className={styles.sign}>
            <svg width="36" height="6" aria-hidden="true" focusable="false">
              <line className={styles.dotted} x1="1" y1="3" x2="35" y2="3" />
            </svg>
            {t('disputed')}
          </p>
          <p>{tMap('borders')}</p>
          {borders && (
            <Suspense>
              <Disputes />
            </Suspense>
          )}
        </section>
      </div>
    </div>
  )
})

/** Round numbers of visits, whose widths span those on the map; none without a weighted flow. */
const widthSamples = (strongest: number): readonly number[] =>
  strongest === 0 ? [] : [...new Set([0.15, 0.45, 0.8].map((share) => rounded(strongest * share)))]

/** The true width of a flow that is `weight` of the strongest one. */
function FlowSample({ weight }: { readonly weight: number }) {
  const width = 0.7 + 8.6 * weight
  const tail = Math.max(0.6, 0.14 * width)
  const [length, breadth] = [5 + 1.5 * width, 3.2 + 1.5 * width]
  const [middle, tip] = [9.5, 56]
  const neck = tip - length * 0.74
  return (
    <svg className={styles.flow} width="58" height="19" aria-hidden="true" focusable="false">
      <path
        d={`M0 ${middle - tail / 2}L${neck} ${middle - width / 2}V${middle + width / 2}L0 ${middle + tail / 2}Z`}
      />
      <path
        d={`M${tip} ${middle}L${tip - length} ${middle - breadth / 2}L${neck} ${middle}L${tip - length} ${middle + breadth / 2}Z`}
      />
    </svg>
  )
}
