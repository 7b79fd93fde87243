/** Each column with a few of its texts and what it is taken for, which can be changed. */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Block } from './Block'
import styles from './ColumnTable.module.css'
import { PreviewTable } from './PreviewTable'
import { Said } from './Said'
import type { Field, OpeningChoices } from '@/core/opening/opening'
import { isField, SHARED_FIELDS } from '@/core/opening/opening'
import type { Preview } from '@/core/opening/openingSession'
import fields from '@/ui/field.module.css'
import lettering from '@/ui/lettering.module.css'

/** A table of a thousand columns has them all, on request. */
const SHOWN = 40

const GROUPS = {
  who: ['visitor', 'office', 'rank', 'sends'],
  when: ['date', 'start', 'end', 'year', 'month', 'day'],
  to: ['place', 'placeCountry', 'hosts', 'placeLatLng', 'placeLat', 'placeLng'],
  from: ['origin', 'originCountry', 'originLatLng', 'originLat', 'originLng'],
  what: ['title', 'kind', 'status', 'topic', 'summary', 'source'],
  more: ['id', 'tour', 'leg', 'stops'],
  own: [
    'basisOfDate',
    'basisOfYear',
    'basisOfSends',
    'basisOfHosts',
    'basisOfOrigin',
    'basisOfPlace',
    'unread',
  ],
} as const satisfies Readonly<Record<string, readonly Field[]>>
const GROUP_NAMES = Object.keys(GROUPS) as readonly (keyof typeof GROUPS)[]

interface ColumnTableProps {
  readonly columns: Preview['columns']
  readonly choices: OpeningChoices
  readonly onChange: (choices: OpeningChoices) => void
}

export function ColumnTable({ columns, choices, onChange }: ColumnTableProps) {
  const t = useTranslations('openData')
  const [showsAll, setShowsAll] = useState(false)
  const [moved, setMoved] = useState('')
  const shown = showsAll ? columns : columns.slice(0, SHOWN)

  const take = (at: number, text: string) => {
    const field = isField(text) ? text : null
    // As a rule a field has one column: the one that had it gives it up.
    const before = field === null || SHARED_FIELDS.has(field) ? -1 : choices.mapping.indexOf(field)
    const mapping = choices.mapping.map((each, i) => (i === at ? field : i === before ? null : each))
    setMoved(
      field === null || before === -1 || before === at
        ? ''
        : t('moved', { field: t(`fields.${field}`), column: columns[before]?.name ?? '' }),
    )
    onChange({ ...choices, mapping })
  }

  return (
    <Block>
      <PreviewTable
        className={styles.columns}
        caption={
          <>
            <span className={lettering.title}>{t('columns')}</span>
            <span className={lettering.hint}>{t('columnsHint')}</span>
          </>
        }
        heads={[t('column'), t('examples'), t('takenFor')]}
      >
        <tbody>
          {shown.map(({ name, examples }, i) => {
            const field = choices.mapping[i] ?? null
            return (
              // Columns stay where they are, and their names may repeat.
              <tr key={i} data-unused={field === null || undefined}>
                <th scope="row" className={styles.name}>
                  <bdi>{name}</bdi>
                </th>
                <td className={styles.examples}>
                  {examples.length === 0 ? (
                    <em>{t('noExample')}</em>
                  ) : (
                    <bdi>{[...new Set(examples)].join(' · ')}</bdi>
                  )}
                </td>
                <td>
                  <select
                    className={fields.select}
                    aria-label={t('takenForOf', { column: name })}
                    value={field ?? ''}
                    onChange={({ currentTarget }) => take(i, currentTarget.value)}
                  >
                    <option value="">{t('nothing')}</option>
                    {GROUP_NAMES.map((group) => (
                      <optgroup key={group} label={t(`groups.${group}`)}>
                        {GROUPS[group].map((each) => (
                          <option key={each} value={each}>
                            {t(`fields.${each}`)}
                          </option>
                        ))}
                      </optgroup>
                    ))}
                  </select>
                </td>
              </tr>
            )
          })}
        </tbody>
      </PreviewTable>
      <Said>{moved}</Said>
      {!showsAll && columns.length > SHOWN && (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          {t('allColumns', { count: columns.length })}
        </button>
      )}
    </Block>
  )
}
