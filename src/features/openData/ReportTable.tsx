/**
 * What could not be taken as it stood: rows that are no record, cells left empty, repaired, or to look at; on request
 * the places that were found. Each with its row, column, value and reason; one outcome at a time or all, and as a file.
 */
import { Fragment, useId, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Block } from './Block'
import { PreviewTable } from './PreviewTable'
import styles from './ReportTable.module.css'
import { Scroller } from './Scroller'
import { useIssueWords } from './useIssueWords'
import type { RowIssue } from '@/core/opening/opening'
import { writeReport } from '@/core/opening/writeReport'
import { formatNumber } from '@/i18n/numbers'
import { useLanguage } from '@/i18n/useLanguage'
import fields from '@/ui/field.module.css'
import lettering from '@/ui/lettering.module.css'
import { saveFile } from '@/ui/saveFile'
import { useRowWindow } from '@/ui/useRowWindow'

/** What needs a look, the gravest first. */
const PRESSING = ['refused', 'emptied', 'repaired', 'noted'] as const
type Shown = RowIssue['outcome'] | 'all'

/** So few rows are in the document all at once. */
const PLAIN_ROWS = 100
const ROW_HEIGHT = 32

interface ReportTableProps {
  /** `null` until they are there. */
  readonly issues: readonly RowIssue[] | null
  readonly fileName: string
}

export function ReportTable({ issues, fileName }: ReportTableProps) {
  const t = useTranslations('openData')
  if (issues === null) return null
  if (issues.length === 0) {
    return (
      <Block title={t('report')}>
        <p className={lettering.hint}>{t('reportNone')}</p>
      </Block>
    )
  }
  return <Report issues={issues} fileName={fileName} />
}

function Report({ issues, fileName }: { readonly issues: readonly RowIssue[]; readonly fileName: string }) {
  const t = useTranslations('openData')
  const language = useLanguage()
  const id = useId()
  const { headers, cells } = useIssueWords()
  const lists = useMemo(() => byOutcome(issues), [issues])
  const offered = offeredOf(lists)
  const [asked, setAsked] = useState<Shown | null>(null)
  // What was asked for may be gone with the next choices.
  const shown = offered.find((each) => each === asked) ?? firstOf(offered)
  const stem = fileName.replace(/\.[^.]*$/, '')

  return (
    <Block title={t('report')}>
      <div className={styles.tools}>
        <label htmlFor={id}>{t('show')}</label>
        <select
          id={id}
          className={fields.select}
          value={shown}
          onChange={({ currentTarget }) =>
            setAsked(offered.find((each) => each === currentTarget.value) ?? null)
          }
        >
          {offered.map((outcome) => (
            <option key={outcome} value={outcome}>
              {`${t(`outcomes.${outcome}`)} (${formatNumber(lists[outcome].length, language)})`}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          onClick={() =>
            saveFile(
              `${stem}-${t('reportName')}.csv`,
              'text/csv',
              writeReport(issues, headers, cells, language),
            )
          }
        >
          {t('saveReport')}
        </button>
      </div>
      {lists[shown].length === 0 ? (
        <p className={lettering.hint}>{t('reportClear')}</p>
      ) : (
        // Keyed: another outcome begins at its top.
        <IssueRows key={shown} issues={lists[shown]} caption={t(`outcomes.${shown}`)} />
      )}
    </Block>
  )
}

type Lists = Readonly<Record<Shown, readonly RowIssue[]>>

/** One pass: there may be a hundred thousand. All remarks are those that need a look. */
function byOutcome(issues: readonly RowIssue[]): Lists {
  const all: RowIssue[] = []
  const lists: Record<RowIssue['outcome'], RowIssue[]> = {
    refused: [],
    emptied: [],
    repaired: [],
    noted: [],
    found: [],
  }
  for (const issue of issues) {
    const { outcome } = issue
    lists[outcome].push(issue)
    if (outcome !== 'found') all.push(issue)
  }
  return { ...lists, all }
}

/** What there is to choose from; where nothing needs a look, that is said. */
function offeredOf(lists: Lists): readonly Shown[] {
  const pressing = PRESSING.filter((outcome) => lists[outcome].length > 0)
  const first: readonly Shown[] = pressing.length > 0 ? pressing : ['noted']
  const all: readonly Shown[] = pressing.length > 1 ? ['all'] : []
  const found: readonly Shown[] = lists.found.length > 0 ? ['found'] : []
  return [...first, ...all, ...found]
}

/** Unasked: the rows that are no record, where there are any, else all that needs a look. */
const firstOf = (offered: readonly Shown[]): Shown =>
  offered.find((each) => each === 'refused' || each === 'all') ?? offered[0] ?? 'all'

interface IssueRowsProps {
  readonly issues: readonly RowIssue[]
  readonly caption: string
}

function IssueRows({ issues, caption }: IssueRowsProps) {
  const { headers, cells } = useIssueWords()
  const isLong = issues.length > PLAIN_ROWS
  const { frame, shown, after } = useRowWindow<HTMLTableSectionElement>({
    rows: issues,
    count: isLong ? issues.length : 0,
    guess: ROW_HEIGHT,
    stop: -1,
    reveal: null,
  })
  const rows = isLong ? shown : issues.map((_, row) => ({ row, gap: 0 }))
  return (
    <Scroller label={caption}>
      <PreviewTable
        className={styles.report}
        caption={<span className={lettering.title}>{caption}</span>}
        heads={headers}
        rowCount={issues.length + 1}
      >
        <tbody ref={frame} className={styles.rows}>
          {rows.map(({ row, gap }) => {
            const issue = issues[row]
            return (
              issue !== undefined && (
                <Fragment key={row}>
                  {gap > 0 && <tr aria-hidden="true" style={{ height: gap }} />}
                  <tr data-row={row} aria-rowindex={row + 2}>
                    {cells(issue).map((cell, i) => (
                      <td
                        key={headers[i]}
                        {...(i === 0 && {
                          className: styles.number,
                          'data-head': issue.row > 0 ? headers[i] : undefined,
                        })}
                      >
                        <bdi>{cell}</bdi>
                      </td>
                    ))}
                  </tr>
                </Fragment>
              )
            )
          })}
          {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
        </tbody>
      </PreviewTable>
    </Scroller>
  )
}
