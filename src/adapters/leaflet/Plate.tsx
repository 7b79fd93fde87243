/**
 * The frame of the plate: neatline, band with the degrees, and the alternating scale, half a graticule step a
 * block. Drawing only; the degrees are no news to a screen reader.
 */
import styles from './AtlasMap.module.css'
import type { MapFrame } from './useMapDrawing'
import { plateTicks, scaleBlocks, spacedTicks } from '@/core/plate/plateTicks'
import type { Tick } from '@/core/plate/plateTicks'

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
        {scaleBlocks(ticks.blocks.top, width).map(([from, to]) => (
          <rect key={`t${from}`} x={inner + from} y={inner - SCALE} width={to - from} height={SCALE} />
        ))}
        {scaleBlocks(ticks.blocks.bottom, width).map(([from, to]) => (
          <rect key={`b${from}`} x={inner + from} y={inner + height} width={to - from} height={SCALE} />
        ))}
        {scaleBlocks(ticks.blocks.sides, height).map(([from, to]) => (
          <g key={`s${from}`}>
            <rect x={inner - SCALE} y={inner + from} width={SCALE} height={to - from} />
            <rect x={inner + width} y={inner + from} width={SCALE} height={to - from} />
          </g>
        ))}
      </g>
      <g className={styles.degrees}>
        {spacedTicks(ticks.top, width, 44).map((tick) => (
          <text key={`t${tick.degrees}`} x={inner + tick.at} y={8.5}>
            {longitude(tick)}
          </text>
        ))}
        {spacedTicks(ticks.bottom, width, 44).map((tick) => (
          <text key={`b${tick.degrees}`} x={inner + tick.at} y={height + 2 * BAND - 2.5}>
            {longitude(tick)}
          </text>
        ))}
        {spacedTicks(ticks.sides, height, 40).map((tick) => (
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
