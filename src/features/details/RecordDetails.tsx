/** One record with its evidence: who, when, where, what was said, and what says so. */
import { useTranslations } from 'use-intl'
import { Articles } from './Articles'
import { neighbours } from './neighbours'
import { Panel } from './Panel'
import panel from './panel.module.css'
import styles from './RecordDetails.module.css'
import { reportLink } from './reportAddress'
import { Sources } from './Sources'
import { TourLegs } from './TourLegs'
import { recordHome, usePanelFocus } from './usePanelFocus'
import { articlesOf } from '@/core/atlas/articlesOf'
import type { AtlasRecord } from '@/core/atlas/schema'
import { isOurs } from '@/core/dataSets/dataSetOf'
import { useLanguage } from '@/i18n/useLanguage'
import { Days } from '@/record/Days'
import { RecordFacts } from '@/record/RecordFacts'
import { Route } from '@/record/Route'
import { selectFiltered, selectRecord } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

/** The selected record; nothing while none is. */
export function RecordDetails() {
  const record = useAtlas(selectRecord)
  return record === null ? null : <OpenRecord record={record} />
}

function OpenRecord({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const selectRecordId = useAtlas((state) => state.selectRecord)
  const title = usePanelFocus({ home: recordHome(record.id), takesFocus: true })

  return (
    <Panel
      eyebrow={usePositionWords(record)}
      title={record.title[language]}
      titleRef={title}
      steps={<Steps record={record} />}
      onClose={() => selectRecordId(null)}
    >
      <Days record={record} />
      <Route record={record} />
      <TourLegs record={record} />
      <div className={panel.block}>
        <RecordFacts record={record} />
      </div>
      <Sources record={record} />
      <Articles ids={articlesOf(record)} />
      <p className={styles.report}>
        {isOurs(atlas, record.id) && (
          <>
            <a
              href={reportLink({
                subject: t('reportSubject', { id: record.id }),
                body: t('reportBody', { id: record.id, version: atlas.version }),
              })}
              rel="noreferrer"
            >
              {t('report')}
            </a>{' '}
          </>
        )}
        <span className={styles.id}>
          {record.id} · {atlas.version}
        </span>
      </p>
    </Panel>
  )
}

function useNeighbours(record: AtlasRecord) {
  const kept = useAtlas(selectFiltered).kept
  const index = useAtlas(({ atlas }) => atlas.records.indexOf(record.id))
  return { ...neighbours(kept, index), count: kept.length }
}

function usePositionWords(record: AtlasRecord): string {
  const t = useTranslations('details')
  const { position, count } = useNeighbours(record)
  return position === null
    ? t('outside')
    : t('position', { position: String(position), count: String(count) })
}

/** Previous and next, in time order; at an end the word stays and does nothing, so that focus does not fall. */
function Steps({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const { previous, next } = useNeighbours(record)
  const records = useAtlas(({ atlas }) => atlas.records)
  const selectRecordId = useAtlas((state) => state.selectRecord)
  const step = (index: number | null) => {
    const target = index === null ? undefined : records.get(index)
    if (target !== undefined) selectRecordId(target.id)
  }

  return (
    <>
      <button
        type="button"
        className={panel.word}
        aria-disabled={previous === null}
        title={t('previousName')}
        onClick={() => step(previous)}
      >
        <span aria-hidden="true">←</span> {t('previous')}
      </button>
      <button
        type="button"
        className={panel.word}
        aria-disabled={next === null}
        title={t('nextName')}
        onClick={() => step(next)}
      >
        {t('next')} <span aria-hidden="true">→</span>
      </button>
    </>
  )
}
