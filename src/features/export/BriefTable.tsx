/** The records that the view keeps, in its order; a chosen one by itself, the others if something filters. Paper has an end: what does not fit is counted, and is at the link. */
import { useTranslations } from 'use-intl'
import styles from './brief.module.css'
import { isMeeting, spanOf } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import { InWords } from '@/i18n/InWords'
import { formatList } from '@/i18n/numbers'
import { guessWords, kindAndStatusWords, routeWords, travellerNames } from '@/i18n/records'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { selectIsFiltering, selectRecord, selectRows } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

/** So many rows leave room for the rest on two pages. */
const MOST_ROWS = 40
/** Beside the facts of a chosen record. */
const MOST_ROWS_BESIDE = 8
/** More rows than this, or those beside a chosen record, are set on one line each. */
const DENSE = 10

export function BriefTable({ link }: { readonly link: string }) {
  const t = useTranslations('export')
  const tList = useTranslations('list')
  const rows = useAtlas(selectRows)
  const records = useAtlas(({ atlas }) => atlas.records)
  const selected = useAtlas(selectRecord)
  const isFiltering = useAtlas(selectIsFiltering)
  const first = (indices: Uint32Array, most: number) =>
    Array.from(indices.subarray(0, most), (index) => records.get(index)).filter(
      (record) => record !== undefined,
    )
  if (selected === null) {
    return rows.length === 0 ? (
      <p>{tList('empty')}</p>
    ) : (
      <>
        <Table records={first(rows, MOST_ROWS)} isDense={rows.length > DENSE} />
        <LeftOut count={rows.length - MOST_ROWS} link={link} />
      </>
    )
  }
  const chosen = records.indexOf(selected.id)
  const others = isFiltering ? rows.filter((index) => index !== chosen) : rows.subarray(0, 0)
  return (
    <>
      <Table records={[selected]} isDense />
      {others.length > 0 && (
        <>
          <h2 className={styles.section}>{t('others')}</h2>
          <Table records={first(others, MOST_ROWS_BESIDE)} isDense />
          <LeftOut count={others.length - MOST_ROWS_BESIDE} link={link} />
        </>
      )}
    </>
  )
}

function LeftOut({ count, link }: { readonly count: number; readonly link: string }) {
  const t = useTranslations('export')
  return count <= 0 ? null : <p className={styles.leftOut}>{t('leftOut', { count, link })}</p>
}

interface TableProps {
  readonly records: readonly AtlasRecord[]
  readonly isDense: boolean
}

function Table({ records, isDense }: TableProps) {
  const t = useTranslations('export')
  const tList = useTranslations('list')
  const selected = useAtlas(selectRecord)
  return (
    <table className={styles.table} data-dense={isDense || undefined}>
      <thead>
        <tr>
          <th scope="col">{tList('date')}</th>
          <th scope="col">{tList('route')}</th>
          <th scope="col">{tList('person')}</th>
          <th scope="col">{t('subject')}</th>
          <th scope="col">
            <abbr title={t('article')}>{t('articleShort')}</abbr>
          </th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <Row key={record.id} record={record} isDense={isDense} isSelected={record === selected} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly record: AtlasRecord
  readonly isDense: boolean
  readonly isSelected: boolean
}

function Row({ record, isDense, isSelected }: RowProps) {
  const t = useTranslations('list')
  const tExport = useTranslations('export')
  const language = useLanguage()
  const dates = useDates()
  const atlas = useAtlas((state) => state.atlas)
  const span = spanOf(record, atlas)
  const office = isMeeting(record) || isDense ? undefined : record.delegation[0]?.office?.[language]
  const met = isDense
    ? []
    : record.encounters.flatMap((encounter) =>
        encounter.with.flatMap(({ person }) => atlas.people.get(person ?? '')?.name[language] ?? []),
      )
  return (
    <tr data-brief-record={record.id} data-selected={isSelected || undefined}>
      <td className={styles.date}>
        <InWords>{span === null ? t('undated') : dates.formatSpan(span, { short: true })}</InWords>
        <Note words={guessWords(record, 'year', language)} />
      </td>
      <td className={styles.route}>
        <bdi>{routeWords(record, atlas, language)}</bdi>
        <Note words={isMeeting(record) ? null : guessWords(record, 'origin', language)} />
      </td>
      <td>
        <InWords>{[travellerNames(record, atlas, language), office].filter(Boolean).join(', ')}</InWords>
      </td>
      <td>
        {kindAndStatusWords(record, language)}
        {met.length > 0 && (
          <span className={styles.note}>
            {tExport('met', { names: formatList([...new Set(met)], language, 'and') })}
          </span>
        )}
      </td>
      <td>{record.articles.map((id) => atlas.articles.get(id)?.number ?? id).join(', ')}</td>
    </tr>
  )
}

const Note = ({ words }: { readonly words: string | null }) =>
  words === null ? null : <em className={styles.note}>{words}</em>
