/** The list view: records as a table whose head sorts; the same groups below as in the list. */
import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyList } from './EmptyList'
import type { EmptyListProps } from './EmptyList'
import { GroupHead, LeftOut } from './RecordList'
import { MentionedParties } from './MentionedParties'
import styles from './RecordTable.module.css'
import { TableRow } from './TableRow'
import { useEntries } from './useEntries'
import { useRoving } from './useRoving'
import type { Sort } from '@/core/view/view'
import { selectFiltered, selectRecordIndex } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'
import { useRowWindow } from '@/ui/useRowWindow'

const ROW_HEIGHT = 76

type Column = 'date' | 'route' | 'person' | 'kind' | 'status'

/** The sorts that a column's head steps through; the first is its own. */
const COLUMNS: readonly (readonly [Column, readonly Sort[]])[] = [
  ['date', ['date', '-date']],
  ['route', ['from', 'to']],
  ['person', ['person']],
  ['kind', []],
  ['status', []],
]

export function RecordTable({ isTold = false }: EmptyListProps) {
  const t = useTranslations('list')
  const entries = useEntries('table')
  const selected = useAtlas(selectRecordIndex)
  const nothingKept = useAtlas((state) => selectFiltered(state).kept.length === 0 && state.listed === null)
  const { stop, reveal, onKeyDown, onFocus } = useRoving(entries, selected)
  const { frame, shown, after } = useRowWindow<HTMLTableSectionElement>({
    rows: entries,
    count: entries.length,
    guess: ROW_HEIGHT,
    stop,
    reveal,
  })

  return (
    <section className={styles.list} aria-label={t('region')}>
      <h2 className="visually-hidden">{t('region')}</h2>
      {nothingKept && <EmptyList isTold={isTold} />}
      <table
        className={styles.table}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        aria-rowcount={entries.length + 1}
      >
        <caption className="visually-hidden">{t('caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map(([column, sorts]) => (
              <ColumnHead key={column} column={column} sorts={sorts} />
            ))}
          </tr>
        </thead>
        <tbody ref={frame}>
          {shown.map(({ row, gap }) => {
            const entry = entries.at(row)
            return (
              entry !== undefined &&
              entry.type !== 'year' && (
                <Fragment key={row}>
                  {gap > 0 && <SpacerRow height={gap} />}
                  {entry.type === 'head' ? (
                    <tr data-row={row}>
                      <td colSpan={COLUMNS.length}>
                        <GroupHead head={entry.head} />
                      </td>
                    </tr>
                  ) : (
                    <TableRow index={entry.index} row={row} tone={entry.tone} isStop={row === stop} />
                  )}
                </Fragment>
              )
            )
          })}
          {after > 0 && <SpacerRow height={after} />}
        </tbody>
      </table>
      <LeftOut entries={entries} />
      <MentionedParties />
    </section>
  )
}

const SpacerRow = ({ height }: { readonly height: number }) => <tr aria-hidden="true" style={{ height }} />

function ColumnHead({ column, sorts }: { readonly column: Column; readonly sorts: readonly Sort[] }) {
  const t = useTranslations('list')
  const sort = useAtlas(({ view }) => view.sort)
  const setSort = useAtlas((state) => state.setSort)
  const at = sorts.indexOf(sort)
  const next = sorts[(at + 1) % sorts.length]
  const direction = at === -1 ? undefined : sort.startsWith('-') ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={direction}>
      {next === undefined ? (
        t(column)
      ) : (
        <button type="button" className={styles.sorter} onClick={() => setSort(next)}>
          {t(column)}
          {at !== -1 && <span aria-hidden="true">{direction === 'descending' ? ' ↓' : ' ↑'}</span>}
          {sort === 'to' && column === 'route' && <span className={styles.by}> ({t('to')})</span>}
        </button>
      )}
    </th>
  )
}
