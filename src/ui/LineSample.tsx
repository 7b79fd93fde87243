/** The line of a record as the map draws it. It repeats what the words beside it say, so it is hidden from screen readers. */
import styles from './LineSample.module.css'
import type { SampleOf } from '@/core/plate/lineSample'
import { lineSample } from '@/core/plate/lineSample'

export function LineSample(props: SampleOf) {
  const { tone, width, height, marks } = lineSample(props)
  return (
    <svg
      className={`${styles.sample} ${styles[tone]}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {marks.map(({ paint, d, strokeWidth, dashed }) => (
        <path
          key={d}
          className={styles[paint]}
          strokeWidth={strokeWidth === 0 ? undefined : strokeWidth}
          strokeDasharray={dashed ? '5 4' : undefined}
          d={d}
        />
      ))}
    </svg>
  )
}
