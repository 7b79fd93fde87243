/** The signs that a map shows, for the line of them beneath it. */
import type { SampleOf } from '@/core/plate/lineSample'
import type { MapContent } from '@/core/plate/mapContent'

interface Sign {
  /** Of its words in the legend. */
  readonly name: 'held' | 'announced' | 'cancelled' | 'imprecise' | 'ghost' | 'meeting'
  readonly sample: SampleOf
}

/** Only those that are on the map. */
export function mapSigns({ arcs, places }: Pick<MapContent, 'arcs' | 'places'>): readonly Sign[] {
  const inked = arcs.filter(({ tone }) => tone !== 'ghost')
  const has = (style: (typeof arcs)[number]['style']) => inked.some((arc) => arc.style === style)
  const isShown: Readonly<Record<Sign['name'], boolean>> = {
    held: inked.some(({ style, tone }) => style === 'solid' && tone === 'sure'),
    announced: has('dashed'),
    cancelled: has('struck'),
    imprecise: inked.some(({ style, tone }) => style === 'solid' && tone === 'imprecise'),
    ghost: inked.length < arcs.length,
    meeting: places.some(({ meeting }) => meeting),
  }
  return SIGNS.filter(({ name }) => isShown[name])
}

const SIGNS: readonly Sign[] = [
  { name: 'held', sample: { status: 'held' } },
  { name: 'announced', sample: { status: 'announced' } },
  { name: 'cancelled', sample: { status: 'cancelled' } },
  { name: 'imprecise', sample: { status: 'held', imprecise: true } },
  { name: 'ghost', sample: { status: 'held', ghost: true } },
  { name: 'meeting', sample: { status: 'held', meeting: true } },
]
