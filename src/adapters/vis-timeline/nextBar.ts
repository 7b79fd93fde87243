/** Which bar a key leads to: left and right by date, up and down by lane, a page by month. */
import type { Day } from '@/core/time/day'

interface Stop {
  readonly id: string
  readonly lane: string
  readonly from: Day
}

const MONTH = 30

/** The nearest in time of the stops, the earlier of two. */
const nearest = <S extends Stop>(stops: readonly S[], day: Day): S | undefined =>
  stops.toSorted((a, b) => Math.abs(a.from - day) - Math.abs(b.from - day))[0]

/**
 * @param stops in time order
 * @param lanes ids from top to bottom
 * @returns the stop that `key` leads to from `current`, itself at an end; `null` for keys of no meaning here
 */
export function nextBar<S extends Stop>(
  stops: readonly S[],
  lanes: readonly string[],
  current: string,
  key: string,
): S | null {
  const at = stops.findIndex(({ id }) => id === current)
  const here = stops[at]
  if (here === undefined) return null

  const inLane = (step: 1 | -1): S => {
    for (let i = lanes.indexOf(here.lane) + step; i >= 0 && i < lanes.length; i += step) {
      const found = nearest(
        stops.filter(({ lane }) => lane === lanes[i]),
        here.from,
      )
      if (found !== undefined) return found
    }
    return here
  }

  switch (key) {
    case 'ArrowRight':
      return stops[at + 1] ?? here
    case 'ArrowLeft':
      return stops[at - 1] ?? here
    case 'ArrowDown':
      return inLane(1)
    case 'ArrowUp':
      return inLane(-1)
    case 'PageDown':
      return stops.find(({ from }) => from >= here.from + MONTH) ?? stops.at(-1) ?? here
    case 'PageUp':
      return stops.findLast(({ from }) => from <= here.from - MONTH) ?? stops[0] ?? here
    case 'Home':
      return stops[0] ?? here
    case 'End':
      return stops.at(-1) ?? here
    default:
      return null
  }
}
