/** Small drawings beside the words that say the same, hidden from screen readers. */
import type { Basis } from '@/core/atlas/schema'
import type { SampleOf } from '@/core/plate/lineSample'
import { lineSample } from '@/core/plate/lineSample'

/** The line of a record as the map draws it. */
export function LineSample(of: SampleOf) {
  const { tone, width, height, marks } = lineSample(of)
  return (
    <svg
      className={`sample ${tone}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {marks.map(({ paint, d, strokeWidth, dashed }) => (
        <path
          key={d}
          className={paint}
          strokeWidth={strokeWidth === 0 ? undefined : strokeWidth}
          strokeDasharray={dashed ? '5 4' : undefined}
          d={d}
        />
      ))}
    </svg>
  )
}

/** Filled dot: an article states it; dashed ring: inferred or assumed; hollow ring: no article says it. */
export function Mark({ basis }: { readonly basis: Basis }) {
  return (
    <svg className={`mark ${basis}`} width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
      <circle cx="4.5" cy="4.5" r={basis === 'stated' ? 4 : 3.6} />
    </svg>
  )
}
