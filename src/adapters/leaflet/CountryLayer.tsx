/**
 * The ground of the map in one SVG: sea, shores, land, shading, borders, and each country as a button.
 *
 * Paths are in plane units; a move of the map changes one transform, and strokes keep their width in pixels.
 */
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from './CountryLayer.module.css'
import { ChosenCountry, GroundLines, SeaAndLand } from './CountryGround'
import { dotPath, isSmall, targetPath } from './countryTarget'
import { useCountryKeys } from './useCountryKeys'
import { useSettled } from './useSettled'
import type { PlanePoint } from '@/core/geo/equalEarth'
import type { MapFrame } from './useMapDrawing'
import type { CountryShape, CountryShapes } from '@/core/geo/countryShapes'
import type { MapCountry } from '@/core/plate/mapContent'
import { plateTicks } from '@/core/plate/plateTicks'

interface CountryLayerProps {
  readonly pane: HTMLElement
  readonly frame: MapFrame
  readonly shapes: CountryShapes
  readonly countries: readonly MapCountry[]
  readonly hovered: string | null
  readonly onToggle: (code: string) => void
  readonly onFocus: (code: string | null) => void
  /** Escape: back to the viewport. */
  readonly onLeave: () => void
  /** Asks that a point, in plane units, come into view. */
  readonly onReveal: (at: PlanePoint) => void
}

interface ButtonProps {
  readonly code: string
  readonly d: string
  readonly name: string
  readonly chosen: boolean
  readonly current: boolean
}

const CountryButton = memo(function CountryButton({ code, d, name, chosen, current }: ButtonProps) {
  return (
    <path
      className={styles.country}
      d={d}
      data-country={code}
      role="button"
      aria-label={name}
      aria-pressed={chosen}
      tabIndex={current ? 0 : -1}
    />
  )
})

interface CountriesProps {
  readonly countries: readonly MapCountry[]
  readonly pathOf: ReadonlyMap<string, CountryShape>
  /** Pixels to a plane unit. */
  readonly scale: number
}

const shapeOf = (code: string, { pathOf, scale }: Omit<CountriesProps, 'countries'>): string => {
  const path = pathOf.get(code)
  return path === undefined ? '' : targetPath(path, scale)
}

const Shading = memo(function Shading({ countries, ...at }: CountriesProps) {
  return countries.map(({ code, shade }) =>
    shade === 0 ? null : (
      <path
        key={code}
        className={styles[`shade${shade}`]}
        data-shade={shade}
        d={at.pathOf.get(code)?.d || shapeOf(code, at)}
      />
    ),
  )
})

interface CountryButtonsProps extends CountriesProps {
  readonly names: ReadonlyMap<string, string>
  /** The country that holds the Tab stop. */
  readonly stop: string | null
}

const CountryButtons = memo(function CountryButtons({ countries, names, stop, ...at }: CountryButtonsProps) {
  return (
    <g role="presentation">
      {countries.map(({ code, chosen }) => (
        <CountryButton
          key={code}
          code={code}
          d={shapeOf(code, at)}
          name={names.get(code) ?? ''}
          chosen={chosen}
          current={code === stop}
        />
      ))}
    </g>
  )
})

const SmallCountries = memo(function SmallCountries({
  shapes,
  scale,
}: {
  readonly shapes: CountryShapes
  readonly scale: number
}) {
  return shapes.countries.map((path) =>
    isSmall(path, scale) ? (
      <path key={path.code} className={styles.dot} d={dotPath(path.at, 2 / scale)} />
    ) : null,
  )
})

const codeOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-country]')?.getAttribute('data-country') ?? null) : null

/** Who points at an arc or a record changes nothing here. */
export const CountryLayer = memo(function CountryLayer({
  pane,
  frame,
  shapes,
  countries,
  hovered,
  onToggle,
  onFocus,
  onLeave,
  onReveal,
}: CountryLayerProps) {
  const svg = useRef<SVGSVGElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const [ringed, setRinged] = useState<string | null>(null)
  const { scale, drawn, position } = frame
  const [left, top, right, bottom] = drawn

  useLayoutEffect(() => {
    svg.current?.style.setProperty('transform', `translate3d(${position.x}px, ${position.y}px, 0)`)
  }, [position])

  const pathOf = useMemo(() => new Map(shapes.countries.map((each) => [each.code, each])), [shapes])
  // Two hundred names with their counts, for a screen reader: made when what is drawn has come to rest.
  const spoken = useSettled(countries)
  const names = useMemo(() => new Map(spoken.map(({ code, name }) => [code, name])), [spoken])
  const shown = useMemo(() => countries.filter(({ code }) => pathOf.has(code)), [countries, pathOf])
  const stop = shown.some(({ code }) => code === current)
    ? current
    : ((shown.find(({ chosen }) => chosen) ?? shown.find(({ part }) => part === 'takes-part') ?? shown[0])
        ?.code ?? null)
  const step = useMemo(() => plateTicks(frame.seen, scale).step, [frame.seen, scale])

  const focusCountry = (code: string) => {
    const path = pathOf.get(code)
    if (path !== undefined) onReveal(path.at)
    svg.current?.querySelector<SVGPathElement>(`[data-country="${code}"]`)?.focus({ preventScroll: true })
  }

  const handleKeyDown = useCountryKeys(shown, pathOf, codeOf, {
    onFocusCountry: focusCountry,
    onToggle,
    onLeave,
  })

  const shape = (code: string) => shapeOf(code, { pathOf, scale })

  return createPortal(
    <svg
      ref={svg}
      className={styles.layer}
      width={right - left}
      height={bottom - top}
      data-small={frame.zoom < 2.5 || undefined}
      onClick={(event) => {
        const code = codeOf(event.target)
        if (code !== null) onToggle(code)
      }}
      onKeyDown={handleKeyDown}
      onFocus={(event) => {
        const code = codeOf(event.target)
        setCurrent(code)
        setRinged(code !== null && event.target.matches(':focus-visible') ? code : null)
        onFocus(code)
      }}
      onBlur={() => {
        setRinged(null)
        onFocus(null)
      }}
    >
      <g transform={`translate(${-left} ${-top}) scale(${scale})`}>
        <SeaAndLand shapes={shapes} step={step} />
        <Shading countries={shown} pathOf={pathOf} scale={scale} />
        <GroundLines shapes={shapes} />
        {shown
          .filter(({ chosen }) => chosen)
          .map(({ code }) => (
            <ChosenCountry key={code} code={code} d={shape(code)} />
          ))}
        {hovered !== null && <path className={styles.hovered} d={shape(hovered)} />}
        {frame.zoom >= 3 && <SmallCountries shapes={shapes} scale={scale} />}
        <CountryButtons countries={shown} pathOf={pathOf} scale={scale} names={names} stop={stop} />
        {ringed !== null && (
          <>
            <path className={styles.ringOuter} d={shape(ringed)} />
            <path className={styles.ringInner} d={shape(ringed)} />
          </>
        )}
      </g>
    </svg>,
    pane,
  )
})
