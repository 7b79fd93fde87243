/** What lies beneath the countries' names: sea, shores, land, and the lines over them. Nothing here takes a press. */
import { memo, useMemo } from 'react'
import styles from './CountryLayer.module.css'
import type { CountryShapes } from '@/core/geo/countryShapes'
import { EQUATOR, OUTLINE, TROPICS_AND_CIRCLES, graticulePath } from '@/core/plate/graticule'

interface ShoresProps {
  readonly shores: CountryShapes['shores']
  readonly className: string | undefined
}

function Shores({ shores, className }: ShoresProps) {
  return (
    <g className={className}>
      {shores.map((d) => (
        <path key={d} d={d} />
      ))}
    </g>
  )
}

interface SeaAndLandProps {
  readonly shapes: CountryShapes
  /** Degrees from one meridian to the next. */
  readonly step: number
}

export const SeaAndLand = memo(function SeaAndLand({ shapes, step }: SeaAndLandProps) {
  const graticule = useMemo(() => graticulePath(step), [step])
  return (
    <>
      <path className={styles.sea} d={OUTLINE} />
      <Shores shores={shapes.shores} className={styles.water1} />
      <Shores shores={shapes.shores} className={styles.water2} />
      <path className={styles.graticule} d={graticule} />
      <path className={styles.land} d={shapes.land} />
    </>
  )
})

export const GroundLines = memo(function GroundLines({ shapes }: { readonly shapes: CountryShapes }) {
  return (
    <>
      <path className={styles.equator} d={EQUATOR} />
      <path className={styles.tropics} d={TROPICS_AND_CIRCLES} />
      <path className={styles.border} d={shapes.borders} />
      <path className={styles.disputed} d={shapes.disputed} />
      <path className={styles.coast} d={shapes.coast} />
    </>
  )
})

/** The tinted border of old atlases: an outline, and a band inside it. */
export function ChosenCountry({ code, d }: { readonly code: string; readonly d: string }) {
  const clip = `inside-${code}`
  return (
    <>
      <clipPath id={clip}>
        <path d={d} />
      </clipPath>
      <path className={styles.band} d={d} clipPath={`url(#${clip})`} />
      <path className={styles.chosen} d={d} />
    </>
  )
}
