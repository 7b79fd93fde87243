/** The records as rows: the map's equal, for the eye, the keyboard and a screen reader. */
import { useTranslations } from 'use-intl'
import { EmptyList } from './EmptyList'
import type { EmptyListProps } from './EmptyList'
import { MentionedParties } from './MentionedParties'
import { RecordRow } from './RecordRow'
import styles from './RecordList.module.css'
import { SORTS } from './sorts'
import { useEntries } from './useEntries'
import { useRoving } from './useRoving'
import type { Entries } from '@/core/query/listEntries'
import type { Sort } from '@/core/view/view'
import { selectFiltered, selectRecordIndex } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'
import { VirtualRows } from '@/ui/VirtualRows'

const ROW_HEIGHT = 92

export function RecordList({ isTold = false }: EmptyListProps) {
  const t = useTranslations('list')
  const entries = useEntries('list')
  const selected = useAtlas(selectRecordIndex)
  const sort = useAtlas(({ view }) => view.sort)
  const nothingKept = useAtlas((state) => selectFiltered(state).kept.length === 0 && state.listed === null)
  const { stop, reveal, onKeyDown, onFocus } = useRoving(entries, selected)
  const byYear = sort === 'date' || sort === '-date'

  return (
    <section className={styles.list} aria-label={t('region')}>
      {(entries.length > 0 || !isTold) && (
        <header className={styles.head} data-over-year={entries.at(0)?.type === 'year' || undefined}>
          <h2 className={styles.title}>{t('region')}</h2>
          {entries.length > 1 && <SortChoice />}
        </header>
      )}
      {nothingKept && <EmptyList isTold={isTold} />}
      <div onKeyDown={onKeyDown} onFocus={onFocus}>
        <VirtualRows
          rows={entries}
          count={entries.length}
          guess={ROW_HEIGHT}
          label={t('region')}
          stop={stop}
          reveal={reveal}
          render={(row) => {
            const entry = entries.at(row)
            switch (entry?.type) {
              case undefined:
                return null
              case 'year':
                return <h3 className={styles.year}>{entry.year}</h3>
              case 'head':
                return <GroupHead head={entry.head} />
              case 'record':
                return (
                  <RecordRow
                    index={entry.index}
                    row={row}
                    tone={entry.tone}
                    isStop={row === stop}
                    withYear={!byYear || entry.tone !== 'kept'}
                  />
                )
            }
          }}
        />
      </div>
      <LeftOut entries={entries} />
      <MentionedParties />
    </section>
  )
}

function SortChoice() {
  const t = useTranslations('list')
  const sort = useAtlas(({ view }) => view.sort)
  const setSort = useAtlas((state) => state.setSort)
  return (
    <select
      className={styles.sort}
      aria-label={t('sort')}
      value={sort}
      onChange={(event) => {
        const chosen = SORTS.find(([each]) => each === event.target.value)?.[0] satisfies Sort | undefined
        if (chosen !== undefined) setSort(chosen)
      }}
    >
      {SORTS.map(([each, label]) => (
        <option key={each} value={each}>
          {t(label)}
        </option>
      ))}
    </select>
  )
}

/** A list ends before a million records do. */
export function LeftOut({ entries: { length, leftOut } }: { readonly entries: Entries }) {
  const t = useTranslations('list')
  return leftOut > 0 && <p className={styles.leftOut}>{t('leftOut', { length, leftOut })}</p>
}

export function GroupHead({ head }: { readonly head: 'undated' | 'undatedGroup' | 'ghosts' | 'placeOnly' }) {
  const t = useTranslations('list')
  const setPeriod = useAtlas((state) => state.setPeriod)
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{t(head)}</h3>
      {head === 'ghosts' && (
        <button type="button" className="link" onClick={() => setPeriod(null, 'push')}>
          {t('widen')}
        </button>
      )}
    </div>
  )
}
