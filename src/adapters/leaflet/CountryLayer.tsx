/**
 * The ground of the map in one SVG: sea, shores, land, shading, borders, and each country as a button.
 *
 * Paths are in plane units; a move of the map changes one transform, and strokes keep their width in pixels.
 */
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import styles from './CountryLayer.module.css'
import { countryByLetters, nearestCountry } from './nearestCountry'
import type { Direction } from './nearestCountry'
import type { PlanePoint } from '@/core/geo/equalEarth'
import type { MapFrame } from './useMapFrame'
import type { CountryShape, CountryShapes } from '@/core/geo/countryShapes'
import { EQUATOR, OUTLINE, TROPICS_AND_CIRCLES, graticulePath } from '@/core/plate/graticule'
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

/** A shape smaller than this, in pixels, is pressed on a dot. */
const SMALLEST_SHAPE = 12
const DOT_RADIUS = 9
const TYPING_PAUSE = 800

const dot = ([x, y]: PlanePoint, r: number) =>
  `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`

/** What takes the press: the shape, or a dot where the shape is too small to be hit. */
const targetOf = ({ d, at, size }: CountryShape, scale: number) =>
  size * scale >= SMALLEST_SHAPE ? d : d + dot(at, DOT_RADIUS / scale)

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
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

const codeOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-country]')?.getAttribute('data-country') ?? null) : null

/** The parts that neither the choice nor the pointer changes. */
const Ground = memo(function Ground({
  shapes,
  step,
}: {
  readonly shapes: CountryShapes
  readonly step: number
}) {
  const graticule = useMemo(() => graticulePath(step), [step])
  return (
    <>
      <path className={styles.sea} d={OUTLINE} />
      <path className={styles.water1} d={shapes.coast} />
      <path className={styles.water2} d={shapes.coast} />
      <path className={styles.graticule} d={graticule} />
      <path className={styles.land} d={shapes.land} />
    </>
  )
})

export function CountryLayer({
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
  const typed = useRef({ text: '', at: 0 })
  const { scale, drawn, position } = frame
  const [left, top, right, bottom] = drawn

  useLayoutEffect(() => {
    svg.current?.style.setProperty('transform', `translate3d(${position.x}px, ${position.y}px, 0)`)
  }, [position])

  const pathOf = useMemo(() => new Map(shapes.countries.map((each) => [each.code, each])), [shapes])
  const shown = countries.filter(({ code }) => pathOf.has(code))
  const stop = shown.some(({ code }) => code === current)
    ? current
    : ((shown.find(({ chosen }) => chosen) ?? shown.find(({ part }) => part === 'takes-part') ?? shown[0])
        ?.code ?? null)
  const step = useMemo(() => plateTicks(frame.seen, scale).step, [frame.seen, scale])

  const focusCountry = (code: string | null) => {
    if (code === null) return
    const path = pathOf.get(code)
    if (path !== undefined) onReveal(path.at)
    svg.current?.querySelector<SVGPathElement>(`[data-country="${code}"]`)?.focus({ preventScroll: true })
  }

  const handleKeyDown = (event: KeyboardEvent) => {
    const code = codeOf(event.target)
    if (code === null || event.ctrlKey || event.metaKey || event.altKey) return
    const direction = DIRECTIONS[event.key]
    const byName = shown.toSorted((a, b) => a.name.localeCompare(b.name))
    if (direction !== undefined) {
      const here = pathOf.get(code)
      const stops = shown.flatMap((each) => pathOf.get(each.code) ?? [])
      if (here !== undefined) focusCountry(nearestCountry(stops, here.at, direction))
    } else if (event.key === 'Home') focusCountry(byName[0]?.code ?? null)
    else if (event.key === 'End') focusCountry(byName.at(-1)?.code ?? null)
    else if (event.key === 'Enter' || event.key === ' ') onToggle(code)
    else if (event.key === 'Escape') onLeave()
    else if (/^\p{L}$/u.test(event.key)) {
      const now = event.timeStamp
      const text = now - typed.current.at < TYPING_PAUSE ? typed.current.text + event.key : event.key
      typed.current = { text, at: now }
      focusCountry(countryByLetters(shown, code, text))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  const shape = (code: string) => {
    const path = pathOf.get(code)
    return path === undefined ? '' : targetOf(path, scale)
  }

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
        <Ground shapes={shapes} step={step} />
        {shown.map(({ code, shade }) => {
          const path = pathOf.get(code)
          if (shade === 0 || path === undefined) return null
          return <path key={code} className={styles[`shade${shade}`]} d={path.d || shape(code)} />
        })}
        <path className={styles.equator} d={EQUATOR} />
        <path className={styles.tropics} d={TROPICS_AND_CIRCLES} />
        <path className={styles.border} d={shapes.borders} />
        <path className={styles.disputed} d={shapes.disputed} />
        <path className={styles.coast} d={shapes.coast} />
        {shown
          .filter(({ chosen }) => chosen)
          .map(({ code }) => (
            <ChosenCountry key={code} code={code} d={shape(code)} />
          ))}
        {hovered !== null && <path className={styles.hovered} d={shape(hovered)} />}
        {shapes.countries.map((path) =>
          path.size * scale < SMALLEST_SHAPE && frame.zoom >= 3 ? (
            <path key={path.code} className={styles.dot} d={dot(path.at, 2 / scale)} />
          ) : null,
        )}
        <g role="presentation">
          {shown.map(({ code, name, chosen }) => (
            <CountryButton
              key={code}
              code={code}
              d={shape(code)}
              name={name}
              chosen={chosen}
              current={code === stop}
            />
          ))}
        </g>
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
}

/** The tinted border of old atlases: an outline, and a band inside it. */
function ChosenCountry({ code, d }: { readonly code: string; readonly d: string }) {
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
