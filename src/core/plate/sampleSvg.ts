/** The sample of a line as SVG, for pictures that stand by themselves. */
import type { SampleOf } from './lineSample'
import { lineSample } from './lineSample'
import { element } from './svgElement'

export interface SampleColours {
  readonly ink: string
  /** What shows through a hollow head. */
  readonly paper: string
}

export interface SampleSvg {
  readonly width: number
  /** Beginning at `x`, its middle at `y`. */
  readonly markup: (x: number, y: number) => string
}

export function sampleSvg(of: SampleOf, colours: SampleColours, scale = 1): SampleSvg {
  const { width, height, marks } = lineSample(of)
  const paths = marks
    .map(({ paint, d, strokeWidth, dashed }) =>
      element('path', {
        d,
        fill: paint === 'ink' ? colours.ink : paint === 'hollow' ? colours.paper : 'none',
        stroke: strokeWidth === 0 ? undefined : colours.ink,
        'stroke-width': strokeWidth === 0 ? undefined : strokeWidth,
        'stroke-dasharray': dashed ? '5 4' : undefined,
      }),
    )
    .join('')
  return {
    width: width * scale,
    markup: (x, y) =>
      element('g', { transform: `translate(${x} ${y - (height / 2) * scale}) scale(${scale})` }, paths),
  }
}
