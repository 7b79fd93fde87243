/** The signs that a map shows, and the colours of data sets, for the line of them beneath it. */
import type { AtlasDataSet } from '@/core/atlas/atlas'
import type { SampleOf } from '@/core/plate/lineSample'
import type { MapArc, MapContent } from '@/core/plate/mapContent'
import type { DashedLine, SolidLine } from '@/core/plate/sharedLines'
import { dashedLine, solidLine } from '@/core/plate/sharedLines'
import type { Language } from '@/core/view/view'

interface Sign {
  /** Of its words in the legend. */
  readonly name: SolidLine | 'many' | DashedLine | 'cancelled' | 'imprecise' | 'ghost' | 'meeting'
  readonly sample: SampleOf
}

/** A colour of arcs, and the data set that it stands for; `several`: arcs that stand for more than one. */
interface DataSetSign {
  readonly colour: number | 'several'
  /** Of the data set; `null` for several. */
  readonly title: string | null
}

const SEVERAL: DataSetSign = { colour: 'several', title: null }

/** None while one data set is on: there is nothing to tell apart. */
export function dataSetSigns(
  dataSets: readonly Pick<AtlasDataSet, 'title' | 'colour'>[],
  arcs: readonly Pick<MapArc, 'dataSet'>[],
  language: Language,
): readonly DataSetSign[] {
  if (dataSets.length < 2) return []
  const signs = dataSets.map(({ colour, title }) => ({ colour, title: title[language] }))
  return arcs.some(({ dataSet }) => dataSet === 'several') ? [...signs, SEVERAL] : signs
}

/** Only those that are on the map. */
export function mapSigns({ arcs, places }: Pick<MapContent, 'arcs' | 'places'>): readonly Sign[] {
  const inked = arcs.filter(({ tone }) => tone !== 'ghost')
  const has = (style: (typeof arcs)[number]['style']) => inked.some((arc) => arc.style === style)
  const [solid, dashed] = [solidLine(inked), dashedLine(inked)]
  const isShown: Readonly<Record<Sign['name'], boolean>> = {
    held: solid === 'held',
    unknown: solid === 'unknown',
    heldOrUnknown: solid === 'heldOrUnknown',
    many: inked.some(({ status }) => status === null),
    announced: dashed === 'announced',
    postponed: dashed === 'postponed',
    announcedOrPostponed: dashed === 'announcedOrPostponed',
    cancelled: has('struck'),
    imprecise: inked.some(({ style, tone }) => style === 'solid' && tone === 'imprecise'),
    ghost: inked.length < arcs.length,
    meeting: places.some(({ meeting }) => meeting),
  }
  return SIGNS.filter(({ name }) => isShown[name])
}

const SIGNS: readonly Sign[] = [
  { name: 'held', sample: { status: 'held' } },
  { name: 'unknown', sample: { status: 'unknown' } },
  { name: 'heldOrUnknown', sample: { status: 'held' } },
  { name: 'many', sample: { status: 'held' } },
  { name: 'announced', sample: { status: 'announced' } },
  { name: 'postponed', sample: { status: 'postponed' } },
  { name: 'announcedOrPostponed', sample: { status: 'announced' } },
  { name: 'cancelled', sample: { status: 'cancelled' } },
  { name: 'imprecise', sample: { status: 'held', imprecise: true } },
  { name: 'ghost', sample: { status: 'held', ghost: true } },
  { name: 'meeting', sample: { status: 'held', meeting: true } },
]
