/** The journey that a record is a leg of: its legs in order, each a way to its record, those outside the filters too. */
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import panel from './panel.module.css'
import styles from './TourLegs.module.css'
import type { AtlasRecord } from '@/core/atlas/schema'
import { spanAt } from '@/core/atlas/spanAt'
import type { TourLeg } from '@/core/atlas/tour'
import { tourOf } from '@/core/atlas/tour'
import { isAmong } from '@/core/flows/density'
import { toYmd } from '@/core/time/day'
import { InWords } from '@/i18n/InWords'
import { recordLabel, routeWords, stageWords } from '@/i18n/records'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { selectFiltered } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

export function TourLegs({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const titleId = useId()
  const atlas = useAtlas((state) => state.atlas)
  const present = atlas.records.indexOf(record.id)
  const tour = tourOf(atlas, present)
  if (tour === null) return null

  const years = new Set(
    tour.legs.flatMap(({ index }) => {
      const span = spanAt(atlas, index)
      return span === null ? [] : [toYmd(span.startEarliest).year, toYmd(span.endLatest).year]
    }),
  )

  return (
    <section aria-labelledby={titleId}>
      <div className={panel.sectionHead}>
        <h3 id={titleId} className={panel.sectionTitle}>
          {t('tour')}
        </h3>
        <p className={panel.aside}>{stageWords(present, atlas, language)}</p>
      </div>
      <ol className={styles.legs}>
        {tour.legs.map((leg) => (
          <Leg key={leg.index} leg={leg} isPresent={leg.index === present} withYear={years.size > 1} />
        ))}
      </ol>
    </section>
  )
}

interface LegProps {
  readonly leg: TourLeg
  readonly isPresent: boolean
  /** The days above say the year of a journey that is all within it. */
  readonly withYear: boolean
}

function Leg({ leg: { index, number }, isPresent, withYear }: LegProps) {
  const t = useTranslations('details')
  const words = useTranslations('records')
  const language = useLanguage()
  const dates = useDates()
  const atlas = useAtlas((state) => state.atlas)
  const { kept, ghosts } = useAtlas(selectFiltered)
  const selectRecord = useAtlas((state) => state.selectRecord)
  const hoverRecord = useAtlas((state) => state.hoverRecord)
  const record = atlas.records.get(index)
  if (record === undefined) return null

  const span = spanAt(atlas, index)
  const outside = isAmong(kept, index) ? null : t(ghosts.includes(index) ? 'outOfPeriod' : 'outOfFilters')
  const said = [stageWords(index, atlas, language), recordLabel(record, atlas, language), outside]
  const enter = () => hoverRecord(record.id)
  const leave = () => hoverRecord(null)
  return (
    <li>
      <button
        type="button"
        className={styles.leg}
        aria-label={said.filter((part) => part !== null).join(', ')}
        aria-current={isPresent ? 'step' : undefined}
        onClick={() => selectRecord(record.id)}
        onPointerEnter={enter}
        onPointerLeave={leave}
        onFocus={enter}
        onBlur={leave}
      >
        <span className={styles.number}>{number}</span>
        <span className={styles.days}>
          <InWords>
            {span === null ? words('undated') : dates.formatSpan(span, { year: withYear, short: true })}
          </InWords>
        </span>
        <span className={styles.way}>
          <bdi className={styles.route}>{routeWords(record, atlas, language)}</bdi>
          {outside !== null && <span className={panel.quiet}>{outside}</span>}
        </span>
      </button>
    </li>
  )
}
