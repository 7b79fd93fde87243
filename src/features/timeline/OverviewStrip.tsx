/**
 * The whole data in one strip, and the period as a window over it that can be moved and drawn wider by
 * pointer, finger and keyboard. Few records are ticks, many are bars, one for each month or more.
 */
import { useId, useMemo, useRef } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useTranslations } from 'use-intl'
import { movedTo, namedDays, withEdge } from './extent'
import { keyedDay } from './keyedDay'
import styles from './OverviewStrip.module.css'
import { spanAt } from '@/core/atlas/spanAt'
import type { CountedDays } from '@/core/flows/countedDays'
import { countDays, countsIn } from '@/core/flows/countedDays'
import type { BinUnit } from '@/core/flows/density'
import { binEdges, chooseUnit } from '@/core/flows/density'
import type { Period } from '@/core/time/day'
import { useDates } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

/** More records than this are bars, not ticks. */
const MOST_TICKS = 120
/** Height of the drawing in its own units; a tick rises a third of it, the selected one further. */
const HEIGHT = 26
const TICK = 9
const SELECTED_TICK = 14
/** A bar of one record among very many. */
const LEAST = 2

interface Props {
  readonly records: Uint32Array
  /** The days from the strip's left end to its right. */
  readonly limits: Period
  readonly window: Period
  /** How many bins there is room for. */
  readonly mostBins: number
  readonly onMove: (window: Period) => void
}

type Grip = 'from' | 'to' | 'window'

export function OverviewStrip({ records, limits, window, mostBins, onMove }: Props) {
  const strip = useRef<HTMLDivElement>(null)
  /** What the pointer holds: a part, and how many days it was off the part's first day when it took it. */
  const held = useRef<{ readonly grip: Grip; readonly offset: number } | null>(null)
  const t = useTranslations('timeline')
  const { formatDay } = useDates()
  const columns = useAtlas((state) => state.atlas.columns)

  const { from, to } = limits
  const days = useMemo(() => countDays(columns, records), [columns, records])
  const bins = useMemo(() => {
    if (days.records.length <= MOST_TICKS) return null
    const unit = chooseUnit({ from, to }, mostBins, 'month')
    const edges = binEdges({ from, to }, unit)
    const counts = countsIn(days, { from, to }).byBin(0, edges)
    return { unit, edges, counts, most: Math.max(...counts) }
  }, [days, from, to, mostBins])
  const length = to - from + 1
  const share = (day: number) => `${(100 * (day - limits.from)) / length}%`

  const dayAt = (clientX: number) => {
    const { left, width } = strip.current?.getBoundingClientRect() ?? { left: 0, width: 1 }
    return limits.from + ((clientX - left) / width) * length
  }

  const handlePointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const day = dayAt(event.clientX)
    const grip = (event.target instanceof HTMLElement ? event.target.dataset.grip : undefined) as
      Grip | undefined
    if (grip === undefined) {
      // The veiled part: the window comes to the pointer, and can be dragged on from there.
      const middle = (window.to - window.from + 1) / 2
      held.current = { grip: 'window', offset: middle }
      onMove(movedTo(window, day - middle, limits))
    } else {
      const origin = grip === 'to' ? window.to + 1 : window.from
      held.current = { grip, offset: day - origin }
    }
    event.currentTarget.setPointerCapture(event.pointerId)
  }

  const handlePointerMove = (event: PointerEvent) => {
    if (held.current === null) return
    const { grip, offset } = held.current
    const day = Math.round(dayAt(event.clientX) - offset)
    if (grip === 'window') onMove(movedTo(window, day, limits))
    else onMove(withEdge(window, grip, grip === 'to' ? day - 1 : day, limits))
  }

  const handlePointerEnd = () => {
    held.current = null
  }

  const slider = (edge: 'from' | 'to') => {
    const handleKeyDown = (event: KeyboardEvent) => {
      const day = keyedDay(window[edge], event.key, limits)
      if (day === null) return
      event.preventDefault()
      onMove(withEdge(window, edge, day, limits))
    }
    return (
      <div
        className={styles.grip}
        style={{ left: share(edge === 'from' ? window.from : window.to + 1) }}
        data-grip={edge}
        role="slider"
        tabIndex={0}
        aria-label={t(`strip.${edge}`)}
        aria-valuemin={edge === 'from' ? limits.from : window.from}
        aria-valuemax={edge === 'from' ? window.to : limits.to}
        aria-valuenow={window[edge]}
        aria-valuetext={formatDay(window[edge])}
        onKeyDown={handleKeyDown}
      />
    )
  }

  return (
    <div
      ref={strip}
      className={styles.strip}
      data-dense={bins === null ? undefined : true}
      role="group"
      aria-label={t('strip.group')}
      onPointerDown={handlePointerDown}
      onPointerMove={handlePointerMove}
      onPointerUp={handlePointerEnd}
      onPointerCancel={handlePointerEnd}
    >
      <div
        className={styles.window}
        style={{ left: share(window.from), width: `${(100 * (window.to - window.from + 1)) / length}%` }}
        data-grip="window"
      />
      <Density days={days} bins={bins} limits={limits} window={window} />
      {bins === null ? null : (
        <p className={styles.scale}>
          {t('strip.all', { bins: t(`perBin.${bins.unit}`) })}
          <span>{t('strip.most', { most: bins.most })}</span>
        </p>
      )}
      {slider('from')}
      {slider('to')}
    </div>
  )
}

/** Records in bins of one unit over the whole strip. */
interface Bins {
  readonly unit: BinUnit
  readonly edges: readonly number[]
  readonly counts: readonly number[]
  readonly most: number
}

interface DensityProps extends Pick<Props, 'limits' | 'window'> {
  readonly days: CountedDays
  /** `null`: few enough for a tick each. */
  readonly bins: Bins | null
}

/** Drawn in units of one day, stretched over the strip; ticks keep their width. */
function Density({ days, bins, limits, window }: DensityProps) {
  const atlas = useAtlas((state) => state.atlas)
  const selected = useAtlas((state) => state.view.record)
  const clip = useId()

  const origin = limits.from
  const path = useMemo(
    () => (bins === null ? ticksPath(days.counted, origin) : binsPath(bins, origin)),
    [days, bins, origin],
  )
  const span = spanAt(atlas, atlas.records.indexOf(selected ?? ''))
  const selectedDay = span === null ? null : namedDays(span).from
  const className = bins === null ? styles.ticks : styles.bins

  return (
    <svg
      className={styles.density}
      viewBox={`0 0 ${limits.to - limits.from + 1} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <clipPath id={clip}>
        <rect x={window.from - limits.from} y={0} width={window.to - window.from + 1} height={HEIGHT} />
      </clipPath>
      <path className={`${className} ${styles.outside}`} d={path} />
      <path className={className} d={path} clipPath={`url(#${clip})`} />
      {selectedDay === null ? null : (
        <path
          className={`${styles.ticks} ${styles.selected}`}
          d={`M${selectedDay - limits.from + 0.5} ${HEIGHT}v${-SELECTED_TICK}`}
        />
      )}
    </svg>
  )
}

const ticksPath = (days: Int32Array, origin: number): string =>
  Array.from(days, (day) => `M${day - origin + 0.5} ${HEIGHT}v${-TICK}`).join('')

const binsPath = ({ edges, counts, most }: Bins, origin: number): string =>
  counts
    .map((count, i) => {
      const left = (edges[i] ?? origin) - origin
      const right = (edges[i + 1] ?? origin) - origin
      return count === 0
        ? ''
        : `M${left} ${HEIGHT}V${HEIGHT - Math.max(LEAST, (count / most) * (HEIGHT - 2))}H${right}V${HEIGHT}Z`
    })
    .join('')
