/**
 * Playing: the period's end walks through time, and the period comes back as it was when the walk is over.
 *
 * While a walk is on, paused too, the timeline keeps showing its whole scope. Escape pauses it. Whoever else sets
 * the period meanwhile ends the walk. Nothing plays unless it was asked for, so reduced motion needs no exception.
 */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { samePeriod } from './extent'
import type { Speed } from './playback'
import { walkOn } from './playback'
import type { Period } from '@/core/time/day'
import { clampDay } from '@/core/time/day'
import { useAtlas, useAtlasStore } from '@/store/useAtlas'
import { useEscapeFirst } from '@/ui/useEscapeFirst'

interface Walk {
  /** The period before, to be restored. */
  readonly before: Period | null
  readonly scope: Period
}

export interface Playback {
  readonly playing: boolean
  readonly speed: Speed
  readonly setSpeed: (speed: Speed) => void
  readonly toggle: () => void
  /** What the timeline shows while a walk is on; `null`: the period, as always. */
  readonly walk: Walk | null
}

/** @param extent what is walked through when no period is chosen */
export function usePlayback(extent: Period): Playback {
  const store = useAtlasStore()
  const period = useAtlas((state) => state.view.period)
  const playing = useAtlas((state) => state.playing)
  const setPeriod = useAtlas((state) => state.setPeriod)
  const setPlaying = useAtlas((state) => state.setPlaying)
  const [walk, setWalk] = useState<Walk | null>(null)
  const [speed, setSpeed] = useState<Speed>(1)
  /** Where the end stands, in days and a fraction, and the period that was last set from here. */
  const place = useRef(0)
  const own = useRef<Period | null>(null)

  const showPlace = (scope: Period) => {
    const to = clampDay(place.current)
    if (own.current?.to === to) return
    own.current = { from: scope.from, to }
    setPeriod(own.current)
  }

  const toggle = () => {
    if (!playing && walk === null) {
      const scope = period ?? extent
      place.current = scope.from
      own.current = null
      setWalk({ before: period, scope })
      showPlace(scope)
    }
    setPlaying(!playing)
  }

  useEscapeFirst(playing, () => setPlaying(false))

  const step = useEffectEvent((elapsed: number) => {
    if (walk === null) return
    const next = walkOn(walk.scope, place.current, elapsed, speed)
    if (next === null) {
      own.current = walk.before
      setWalk(null)
      setPlaying(false)
      setPeriod(walk.before)
    } else {
      place.current = next
      showPlace(walk.scope)
    }
  })

  useEffect(
    function walkThroughTime() {
      if (!playing) return undefined
      let last = performance.now()
      let frame = requestAnimationFrame(function handleFrame(now) {
        step(now - last)
        last = now
        frame = requestAnimationFrame(handleFrame)
      })
      return function standStill() {
        cancelAnimationFrame(frame)
      }
    },
    [playing],
  )

  const yieldTo = useEffectEvent((chosen: Period | null) => {
    if (walk === null || samePeriod(chosen, own.current)) return
    setWalk(null)
    setPlaying(false)
  })

  useEffect(
    function watchPeriod() {
      return store.subscribe(({ view }, before) => {
        if (view.period !== before.view.period) yieldTo(view.period)
      })
    },
    [store],
  )

  useEffect(
    function leaveStanding() {
      return () => setPlaying(false)
    },
    [setPlaying],
  )

  return { playing, speed, setSpeed, toggle, walk }
}
