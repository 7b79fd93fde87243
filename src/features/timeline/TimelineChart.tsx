/** The chart in React: one timeline, made when this mounts, updated by difference, destroyed when it leaves. */
import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ChartProps, ChartState } from './useTimelineState'
import { useTimelineState } from './useTimelineState'
import styles from './TimelinePanel.module.css'
import { createTimeline } from '@/adapters/vis-timeline/createTimeline'
import type { TimelineHandle } from '@/adapters/vis-timeline/timelineState'
import type { Day, Period } from '@/core/time/day'
import { useAtlas } from '@/store/useAtlas'

interface Props extends ChartProps {
  readonly onMove: (window: Period) => void
}

export default function TimelineChart({ onMove, ...chart }: Props) {
  const state = useTimelineState(chart)
  const selectRecord = useAtlas((all) => all.selectRecord)
  const hoverRecord = useAtlas((all) => all.hoverRecord)
  const setPeriod = useAtlas((all) => all.setPeriod)
  const container = useRef<HTMLDivElement>(null)
  const timeline = useRef<TimelineHandle>(null)
  const { selected, window, scale } = state

  const move = useEffectEvent((to: Period) => onMove(to))
  const select = useEffectEvent((id: string) => selectRecord(id === selected ? null : id))
  const reach = useEffectEvent((day: Day) =>
    setPeriod({ from: day < window.from ? day : window.from, to: day > window.to ? day : window.to }, 'push'),
  )
  const create = useEffectEvent((element: HTMLElement) =>
    createTimeline(element, state, {
      onMove: move,
      onSelect: (id) => select(id),
      onHover: hoverRecord,
      onReach: (day) => reach(day),
      onPick: (days) => setPeriod(days, 'push'),
    }),
  )

  useLayoutEffect(function showTimeline() {
    if (container.current === null) return undefined
    const made = create(container.current)
    timeline.current = made
    return function removeTimeline() {
      made.destroy()
      timeline.current = null
    }
  }, [])

  useLayoutEffect(function updateTimeline() {
    timeline.current?.update(state)
  })

  return (
    <>
      {scale === null ? null : <Scale {...scale} />}
      <div ref={container} className={styles.drawing} />
    </>
  )
}

/** What the bins are, and how many records fill a row. */
function Scale({ unit, most, mostOfOthers }: NonNullable<ChartState['scale']>) {
  const t = useTranslations('timeline')
  const bins = t(`perBin.${unit}`)
  return (
    <p className={styles.scale}>
      {mostOfOthers === null
        ? t('scale', { bins, most })
        : t('scaleWithOthers', { bins, most, others: mostOfOthers })}
    </p>
  )
}
