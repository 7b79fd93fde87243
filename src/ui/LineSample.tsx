/**
 * A sample of the very line that the map draws for a record: the taper and head of its arc seen straight on,
 * or the ring and dot of a meeting. Numbers are px, after VISUAL's arcs shorter than 64 px. It repeats what
 * the words beside it say, so it is hidden from screen readers.
 */
import styles from './LineSample.module.css'

interface LineSampleProps {
  readonly status: 'held' | 'announced' | 'postponed' | 'cancelled' | 'unknown'
  /** `true`: a meeting, a point without an arc. */
  readonly meeting?: boolean
  readonly imprecise?: boolean
  readonly selected?: boolean
  /** Outside the period: pencil instead of ink. */
  readonly ghost?: boolean
  readonly width?: number
}

const HEIGHT = 14
const MIDDLE = HEIGHT / 2
const HEAD_LENGTH = 9
const HALF_HEAD = 3.7
/** The back of the head is notched to this part of its length. */
const NOTCH = 0.74
const DASH = 5
const GAP = 3
const CROSS = 2.6
/** A shorter rest of a dash before the head is left out: it would read as a speck. */
const SHORTEST_DASH = 2

export function LineSample(props: LineSampleProps) {
  const { status, meeting = false, imprecise = false, selected = false, ghost = false, width = 34 } = props
  const tone = selected ? styles.selected : ghost ? styles.ghost : imprecise ? styles.imprecise : styles.arc
  const dashed = status === 'announced' || status === 'postponed'

  return (
    <svg
      className={`${styles.sample} ${tone}`}
      width={meeting ? HEIGHT : width}
      height={HEIGHT}
      viewBox={`0 0 ${meeting ? HEIGHT : width} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      {meeting ? (
        <MeetingPoint />
      ) : ghost ? (
        <PencilLine width={width} dashed={dashed} />
      ) : (
        <InkLine
          width={width}
          dashed={dashed}
          cancelled={status === 'cancelled'}
          swell={selected ? 1.5 : 1.1}
        />
      )}
    </svg>
  )
}

function MeetingPoint() {
  return (
    <>
      <circle className={styles.line} cx={MIDDLE} cy={MIDDLE} r={6.2} strokeWidth={1.2} />
      <circle className={styles.ink} cx={MIDDLE} cy={MIDDLE} r={2.6} />
    </>
  )
}

function PencilLine({ width, dashed }: { readonly width: number; readonly dashed: boolean }) {
  const tip = width - 0.5
  return (
    <>
      <path
        className={styles.line}
        strokeWidth={1}
        strokeDasharray={dashed ? '5 4' : undefined}
        d={`M0 ${MIDDLE}H${tip}`}
      />
      <path
        className={styles.line}
        strokeWidth={1}
        d={`M${tip - 7} ${MIDDLE - 3.3}L${tip} ${MIDDLE}l-7 3.3`}
      />
    </>
  )
}

interface InkLineProps {
  readonly width: number
  readonly dashed: boolean
  readonly cancelled: boolean
  /** Half the ribbon's width at the head. */
  readonly swell: number
}

function InkLine({ width, dashed, cancelled, swell }: InkLineProps) {
  const hollow = dashed || cancelled
  const end = hollow ? width - HEAD_LENGTH : width - HEAD_LENGTH * NOTCH
  const tip = hollow ? width - 0.8 : width
  const crosses = cancelled ? [end * 0.3, end * 0.7] : []

  return (
    <>
      <path
        className={styles.ink}
        d={(dashed ? dashes(end) : [[0, end] as const]).map(piece(end, swell)).join('')}
      />
      {crosses.map((x) => (
        <path
          key={x}
          className={styles.line}
          strokeWidth={1.2}
          d={`M${x - CROSS} ${MIDDLE - CROSS}l${2 * CROSS} ${2 * CROSS}m0 ${-2 * CROSS}l${-2 * CROSS} ${2 * CROSS}`}
        />
      ))}
      <path
        className={hollow ? styles.hollow : styles.ink}
        strokeWidth={hollow ? 1.1 : undefined}
        d={`M${tip} ${MIDDLE}L${tip - HEAD_LENGTH} ${MIDDLE - HALF_HEAD}L${tip - HEAD_LENGTH * NOTCH} ${MIDDLE}L${tip - HEAD_LENGTH} ${MIDDLE + HALF_HEAD}Z`}
      />
    </>
  )
}

/** Where the pen is down between 0 and `end`. */
function dashes(end: number): readonly (readonly [number, number])[] {
  const count = Math.ceil(end / (DASH + GAP))
  return Array.from({ length: count }, (_, i) => {
    const from = i * (DASH + GAP)
    return [from, Math.min(from + DASH, end)] as const
  }).filter(([from, to]) => to - from >= SHORTEST_DASH)
}

/** The outline of a piece of ribbon, whose half-width grows from 0.5 at 0 to `swell` at `end`. */
function piece(end: number, swell: number) {
  const half = (x: number) => 0.5 + (swell - 0.5) * (x / end) ** 1.15
  const point = (x: number, offset: number) => `${x.toFixed(2)} ${(MIDDLE + offset).toFixed(2)}`
  return ([from, to]: readonly [number, number]) =>
    `M${point(from, -half(from))}L${point(to, -half(to))}L${point(to, half(to))}L${point(from, half(from))}Z`
}
