/** A record as a bar: how it is drawn, and the words beside it. */
import type { useTranslations } from 'use-intl'
import type { TimelineBar } from '@/adapters/vis-timeline/timelineState'
import type { Atlas } from '@/core/atlas/atlas'
import { isImprecise, isMeeting } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import { dataSetOf } from '@/core/dataSets/dataSetOf'
import type { Day, Period, Span } from '@/core/time/day'
import type { Language } from '@/core/view/view'
import { formatSpan } from '@/i18n/dates'
import { partyName } from '@/i18n/parties'
import { recordLabel, statusWord } from '@/i18n/records'

type Words = ReturnType<typeof useTranslations<'timeline'>>
interface Circumstances {
  readonly atlas: Atlas
  /** Id of the record's lane. */
  readonly lane: string
  /** Where open ends are cut: the edges of the data. */
  readonly edges: Period
  /** Little room: what the drawing says is not said in words too. */
  readonly brief: boolean
  readonly language: Language
  readonly t: Words
}

type Ends = Pick<TimelineBar, 'start' | 'end'>

function lookOf(record: AtlasRecord, span: Span): TimelineBar['look'] {
  if (record.status === 'cancelled') return 'cancelled'
  const isPlanned = record.status === 'announced' || record.status === 'postponed'
  if (isPlanned || isImprecise(span)) return 'dashed'
  return isMeeting(record) ? 'meeting' : 'solid'
}

function endsOf({
  openStart,
  openEnd,
  approximate,
  startEarliest,
  startLatest,
  endEarliest,
  endLatest,
}: Span): Ends {
  return {
    start: openStart ? 'open' : approximate || startEarliest !== startLatest ? 'fading' : 'sharp',
    end: openEnd ? 'open' : approximate || endEarliest !== endLatest ? 'fading' : 'sharp',
  }
}

/** Who came, by surname; a meeting by its title; else the sending party. */
function subjectOf(record: AtlasRecord, atlas: Atlas, language: Language, t: Words): string {
  const [first, ...others] = record.delegation
  if (isMeeting(record)) return record.title[language]
  if (first === undefined)
    return record.sends === null ? record.title[language] : partyName(record.sends, atlas, language)
  const name = atlas.people.get(first.person)?.surname[language] ?? first.person
  return others.length === 0 ? name : t('bar.andOthers', { name, count: others.length })
}

/** "Diop, 10–12 nov.", "Tsègan, annoncée, vers avril, date approximative". */
function wordsOf(record: AtlasRecord, span: Span, { atlas, brief, language, t }: Circumstances): string {
  const isAsPlanned = record.status === 'held' || record.status === 'unknown'
  return [
    subjectOf(record, atlas, language, t),
    ...(isAsPlanned ? [] : [statusWord(record, language)]),
    formatSpan(span, language, { year: false, short: true }),
    ...(isImprecise(span) && !brief ? [t('bar.approximate')] : []),
  ].join(', ')
}

/** The bar of a record within the period; outside it the same is a ghost. */
export function barOf(record: AtlasRecord, span: Span, circumstances: Circumstances): TimelineBar {
  const { atlas, lane, edges, language } = circumstances
  const later = (a: Day, b: Day) => (a > b ? a : b)
  const earlier = (a: Day, b: Day) => (a < b ? a : b)
  return {
    id: record.id,
    lane,
    from: later(span.startEarliest, edges.from),
    to: earlier(span.endLatest, edges.to),
    look: lookOf(record, span),
    ...endsOf(span),
    ghost: false,
    dataSet: dataSetOf(atlas, atlas.records.indexOf(record.id))?.dataSet.colour ?? 0,
    words: wordsOf(record, span, circumstances),
    label: recordLabel(record, atlas, language),
  }
}
