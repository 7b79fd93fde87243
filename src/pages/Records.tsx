/** Records as rows, in time order: the very rows of the app's list. */
import { useTranslations } from 'use-intl'
import { LineSample } from './marks'
import { usePage } from './usePage'
import { Words } from './Words'
import { isMeeting, spanOf } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import { recordLine } from '@/core/plate/recordLine'
import type { Filtered } from '@/core/query/filter'
import { listEntries } from '@/core/query/listEntries'
import { formatSpan } from '@/i18n/dates'
import { guessWords, kindAndStatusWords, routeEnds, routeWords, travellerWords } from '@/i18n/records'

export function Records({ filtered }: { readonly filtered: Filtered }) {
  const t = useTranslations('list')
  const { atlas } = usePage()
  return Array.from(listEntries(atlas, filtered.kept, filtered, 'date'), (entry) => {
    switch (entry.type) {
      case 'year':
        return (
          <h3 key={`year-${entry.year}`} className="year">
            {entry.year}
          </h3>
        )
      case 'head':
        return (
          <h3 key={entry.head} className="group">
            {t(entry.head)}
          </h3>
        )
      case 'record': {
        const record = atlas.records.get(entry.index)
        return (
          record !== undefined && <Row key={record.id} record={record} withYear={entry.tone !== 'kept'} />
        )
      }
    }
  })
}

interface RowProps {
  readonly record: AtlasRecord
  /** Without a year's head above it, a row says its year itself. */
  readonly withYear: boolean
}

function Row({ record, withYear }: RowProps) {
  const t = useTranslations('list')
  const { atlas, language, pageWith } = usePage()
  const span = spanOf(record, atlas)
  const { from, to } = routeEnds(record, atlas, language)
  const guessedYear = guessWords(record, 'year', language)
  return (
    <div className="row">
      <p className="date">
        <Words>
          {span === null ? t('undated') : formatSpan(span, language, { year: withYear, short: true })}
        </Words>
        {guessedYear !== null && <em>{guessedYear}</em>}
      </p>
      <div>
        <a className="route" href={pageWith({ record: record.id })}>
          {isMeeting(record) || from === null || to === null ? (
            <bdi>{routeWords(record, atlas, language)}</bdi>
          ) : (
            <>
              <bdi>{from}</bdi> <span className="arrow">→</span> <bdi>{to}</bdi>
            </>
          )}
        </a>
        <p className="who">
          <Words>{travellerWords(record, atlas, language)}</Words>
        </p>
        <p className="status">
          <LineSample {...recordLine(record, span)} /> {kindAndStatusWords(record, language)}
        </p>
      </div>
    </div>
  )
}
