/**
 * The frame of the plate: neatline, band with the degrees, and the alternating scale, half a graticule step a
 * block. Drawing only; the degrees are no news to a screen reader.
 */
import styles from './AtlasMap.module.css'
import { plateTicks } from './graticule'
import type { Tick } from './graticule'
import type { MapFrame } from './useMapFrame'

const BAND = 14
const SCALE = 3

/** The initials of the four directions, in the reader's language. */
export interface CompassWords {
  readonly north: string
  readonly south: string
  readonly east: string
  readonly west: string
}

interface PlateProps {
  readonly frame: MapFrame
  readonly words: CompassWords
}

/** Every other stretch between marks along an edge of `length` pixels. */
function blocks(marks: readonly number[], length: number): readonly (readonly [from: number, to: number])[] {
  if (marks.length === 0) return []
  const edges = [0, ...marks.toSorted((a, b) => a - b), length]
  return edges.flatMap((from, i) => {
    const to = edges[i + 1]
    return to === undefined || i % 2 === 1 ? [] : [[from, to] as const]
  })
}

/** Figures that would run into each other, or into a corner, are left out. */
const spaced = (ticks: readonly Tick[], length: number, room: number): readonly Tick[] => {
  const kept: Tick[] = []
  for (const tick of ticks.toSorted((a, b) => a.at - b.at)) {
    const last = kept.at(-1)
    if (tick.at < room / 2 || tick.at > length - room / 2) continue
    if (last === undefined || tick.at - last.at >= room) kept.push(tick)
  }
  return kept
}

export function Plate({ frame, words }: PlateProps) {
  const [left, top, right, bottom] = frame.seen
  const [width, height] = [right - left, bottom - top]
  if (width <= 0 || height <= 0) return null
  const ticks = plateTicks(frame.seen, frame.scale)
  const latitude = ({ degrees }: Tick) =>
    `${Math.abs(degrees)}°${degrees === 0 ? '' : degrees > 0 ? words.north : words.south}`
  const longitude = ({ degrees }: Tick) =>
    `${Math.abs(degrees)}°${degrees === 0 || degrees === 180 ? '' : degrees > 0 ? words.east : words.west}`
  const inner = BAND
  return (
    <svg
      className={styles.plate}
      width={width + 2 * BAND}
      height={height + 2 * BAND}
      aria-hidden="true"
      focusable="false"
    >
      <rect
        className={styles.neatline}
        x={0.5}
        y={0.5}
        width={width + 2 * BAND - 1}
        height={height + 2 * BAND - 1}
      />
      <rect
        className={styles.hairline}
        x={inner - SCALE}
        y={inner - SCALE}
        width={width + 2 * SCALE}
        height={height + 2 * SCALE}
      />
      <rect
        className={styles.hairline}
        x={inner - 0.25}
        y={inner - 0.25}
        width={width + 0.5}
        height={height + 0.5}
      />
      <g className={styles.scale}>
        {blocks(ticks.blocks.top, width).map(([from, to]) => (
          <rect key={`t${from}`} x={inner + from} y={inner - SCALE} width={to - from} height={SCALE} />
        ))}
        {blocks(ticks.blocks.bottom, width).map(([from, to]) => (
          <rect key={`b${from}`} x={inner + from} y={inner + height} width={to - from} height={SCALE} />
        ))}
        {blocks(ticks.blocks.sides, height).map(([from, to]) => (
          <g key={`s${from}`}>
            <rect x={inner - SCALE} y={inner + from} width={SCALE} height={to - from} />
            <rect x={inner + width} y={inner + from} width={SCALE} height={to - from} />
          </g>
        ))}
      </g>
      <g className={styles.degrees}>
        {spaced(ticks.top, width, 44).map((tick) => (
          <text key={`t${tick.degrees}`} x={inner + tick.at} y={8.5}>
            {longitude(tick)}
          </text>
        ))}
        {spaced(ticks.bottom, width, 44).map((tick) => (
          <text key={`b${tick.degrees}`} x={inner + tick.at} y={height + 2 * BAND - 2.5}>
            {longitude(tick)}
          </text>
        ))}
        {spaced(ticks.sides, height, 40).map((tick) => (
          <g key={`s${tick.degrees}`}>
            <text transform={`translate(8.5 ${inner + tick.at}) rotate(-90)`}>{latitude(tick)}</text>
            <text transform={`translate(${width + 2 * BAND - 8.5} ${inner + tick.at}) rotate(90)`}>
              {latitude(tick)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  )
}
