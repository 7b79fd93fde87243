/**
 * The values of a facet as native boxes in one group, each with its count. Of many the busiest stand there and the
 * rest are searched: a hundred thousand people cost as many rows as fifty.
 */
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { byCount, findValues } from './busiest'
import styles from './FiltersPanel.module.css'
import type { ValueCounts } from '@/core/query/filter'
import { fold } from '@/core/text/fold'
import { remember } from '@/core/text/remember'
import type { Facet } from '@/core/view/view'
import { formatNumber } from '@/i18n/numbers'
import { useLanguage } from '@/i18n/useLanguage'

/** So many values stand there whole; a longer list shows its busiest and a field to search the others. */
const WHOLE = 12
const BUSIEST = 8
const MOST_FOUND = 50

interface ValueListProps {
  readonly legend: string
  /** What the values are, for the words of the search field. */
  readonly of: Facet | 'parties' | 'organisations'
  readonly counted: ValueCounts
  /** Which values belong to the list; those chosen always do. */
  readonly has: (id: string) => boolean
  readonly chosen: readonly string[]
  readonly nameOf: (id: string) => string
  readonly onToggle: (id: string) => void
}

/** One box: its value's index among those counted, -1 for one that the data does not know. */
interface Box {
  readonly id: string
  readonly value: number
}

/**
 * Chosen ones first, then the most frequent, then by name; what is not stated comes last. The order is that of the
 * moment when the group appears: ticking a box moves none, and one that was found by search stays.
 */
export function ValueList({ legend, of, counted, has, chosen, nameOf, onToggle }: ValueListProps) {
  const t = useTranslations('filters')
  const language = useLanguage()
  const fieldId = useId()
  const [sought, setSought] = useState('')
  const asked = useDeferredValue(sought.trim())
  const { values, counts } = counted
  const boxOf = (value: number): Box => ({ id: values[value] ?? '', value })
  const chosenBox = (id: string): Box => ({ id, value: values.indexOf(id) })
  const [order] = useState(() => byCount(counts).filter((value) => has(values[value] ?? '')))
  const [atHand, setAtHand] = useState(() => {
    const busiest = Array.from(order.length > WHOLE ? order.subarray(0, BUSIEST) : order, boxOf)
    const none = Array.from(
      order.filter((value) => values[value] === 'none'),
      boxOf,
    )
    const boxes = new Map([...chosen.map(chosenBox), ...busiest, ...none].map((box) => [box.id, box]))
    const { compare } = new Intl.Collator(language)
    return [...boxes.values()].toSorted(
      (a, b) =>
        Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)) ||
        Number(a.id === 'none') - Number(b.id === 'none') ||
        (counts[b.value] ?? 0) - (counts[a.value] ?? 0) ||
        compare(nameOf(a.id), nameOf(b.id)),
    )
  })
  const [foldedOf] = useState(() => remember((id) => fold(nameOf(id))))
  const found = useMemo(
    () =>
      asked === '' ? null : findValues(order, (value) => foldedOf(values[value] ?? ''), asked, MOST_FOUND),
    [asked, order, foldedOf, values],
  )
  if (order.length === 0 && chosen.length === 0) return null

  const missing = chosen.filter((id) => atHand.every((box) => box.id !== id)).map(chosenBox)
  const shown = found === null ? [...atHand, ...missing] : found.map(boxOf)
  const handleToggle = (box: Box) => {
    if (atHand.every(({ id }) => id !== box.id)) setAtHand([...atHand, box])
    onToggle(box.id)
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {order.length > WHOLE && (
        <>
          <label htmlFor={fieldId} className={styles.soughtLabel}>
            {t(`searchAmong.${of}`, { count: formatNumber(order.length, language) })}
          </label>
          <input
            id={fieldId}
            type="search"
            className={styles.sought}
            value={sought}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setSought(event.target.value)}
          />
          <p role="status" className={found === null ? 'visually-hidden' : styles.hint}>
            {found !== null &&
              (found.length === MOST_FOUND
                ? t('foundFirst', { count: formatNumber(MOST_FOUND, language) })
                : t('found', { count: found.length }))}
          </p>
        </>
      )}
      {shown.map((box) => {
        const name = nameOf(box.id)
        const count = counts[box.value] ?? 0
        return (
          <label key={box.id} className={styles.value} data-none={count === 0 || undefined}>
            <input
              type="checkbox"
              checked={chosen.includes(box.id)}
              aria-label={t('valueCount', { name, count })}
              onChange={() => handleToggle(box)}
            />
            <bdi className={styles.name}>{name}</bdi>
            <span className={styles.number}>{formatNumber(count, language)}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
