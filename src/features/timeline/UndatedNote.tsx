/** How many records have no date and so no place here; a click lists them. */
import { useTranslations } from 'use-intl'
import styles from './TimelinePanel.module.css'
import { firstFrom } from '@/core/flows/density'
import { selectFiltered } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

/** @param records those that every filter but the period keeps */
export function UndatedNote({ records }: { readonly records: Uint32Array }) {
  const atlas = useAtlas((state) => state.atlas)
  const period = useAtlas((state) => state.view.period)
  const total = useAtlas((state) => selectFiltered(state).kept.length)
  const listRecords = useAtlas((state) => state.listRecords)
  const t = useTranslations('timeline')

  // Undated records are the last ones.
  const undated = records.subarray(firstFrom(records, atlas.columns.dated))
  if (undated.length === 0) return null

  return (
    <button
      type="button"
      className={styles.undated}
      onClick={() => listRecords(Array.from(undated).flatMap((i) => atlas.records.idOf(i) ?? []))}
    >
      {period === null
        ? t('notDrawn', { count: undated.length, total })
        : t('undated', { count: undated.length })}
    </button>
  )
}
