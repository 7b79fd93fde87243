/** Walking over the map with the arrow keys, and finding a country by its first letters. */
import { FORWARD } from './directions'
import type { Direction } from './directions'
import type { PlanePoint } from '@/core/geo/equalEarth'

export interface Stop {
  readonly code: string
  readonly at: PlanePoint
}

/**
 * The next country in a direction: near, and rather straight ahead than aside. What lies more than half a
 * right angle aside comes only when nothing else is there.
 *
 * @returns `null` at the edge of the world
 */
export function nearestCountry(
  stops: readonly Stop[],
  from: PlanePoint,
  direction: Direction,
): string | null {
  const [fx, fy] = FORWARD[direction]
  let best: { readonly code: string; readonly cost: number } | null = null
  for (const { code, at } of stops) {
    const [dx, dy] = [at[0] - from[0], at[1] - from[1]]
    const ahead = dx * fx + dy * fy
    if (ahead <= 1e-6) continue
    const aside = Math.abs(dx * fy) + Math.abs(dy * fx)
    const cost = ahead + 2 * aside + (aside > ahead ? 1000 : 0)
    if (best === null || cost < best.cost) best = { code, cost }
  }
  return best?.code ?? null
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The first name after the current one, in alphabetical order and round, that begins with `typed`. */
export function countryByLetters(
  names: readonly { readonly code: string; readonly name: string }[],
  current: string | null,
  typed: string,
): string | null {
  const sorted = names.toSorted((a, b) => a.name.localeCompare(b.name))
  const here = sorted.findIndex(({ code }) => code === current)
  // More letters of the same name keep it; a first letter moves on.
  const from = typed.length > 1 ? here : here + 1
  const turned = [...sorted.slice(Math.max(0, from)), ...sorted.slice(0, Math.max(0, from))]
  return turned.find(({ name }) => fold(name).startsWith(fold(typed)))?.code ?? null
}
