/** What a record's row needs of the screen, the same in the list and in the table: its state, and how it is reached. */
import { spanAt } from '@/core/atlas/spanAt'
import { dataSetOf } from '@/core/dataSets/dataSetOf'
import { recordAttribute } from '@/core/query/listEntries'
import type { Tone } from '@/core/query/listEntries'
import { recordLabel, stageWords } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

export interface RowProps {
  readonly index: number
  readonly row: number
  readonly tone: Tone
  /** The row that holds the Tab stop. */
  readonly isStop: boolean
}

/**
 * @returns `rowProps` for the row, which a press anywhere selects, and `buttonProps` for the one button in it, which
 *   the keyboard and a screen reader use; `null` when the atlas has no such record
 */
export function useRecordRow({ index, row, tone, isStop }: RowProps) {
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const record = atlas.records.get(index)
  const isSelected = useAtlas(({ view }) => view.record === record?.id)
  const isHovered = useAtlas(({ hovered }) => hovered === record?.id)
  const selectRecord = useAtlas((state) => state.selectRecord)
  const hoverRecord = useAtlas((state) => state.hoverRecord)
  if (record === undefined) return null

  const keyed = dataSetOf(atlas, index)
  const stage = stageWords(index, atlas, language)
  const label = recordLabel(record, atlas, language)
  const enter = () => hoverRecord(record.id)
  const leave = () => hoverRecord(null)
  return {
    record,
    span: spanAt(atlas, index),
    /** "stage 2 of 4" of a tour. */
    stage,
    /** While several data sets are on. */
    keyed,
    isSelected,
    rowProps: {
      'data-set': keyed?.dataSet.colour,
      'data-row': row,
      'data-tone': tone,
      'data-selected': isSelected || undefined,
      'data-hovered': isHovered || undefined,
      onClick: () => selectRecord(record.id),
      onPointerEnter: enter,
      onPointerLeave: leave,
    },
    buttonProps: {
      [recordAttribute(tone)]: record.id,
      'aria-pressed': isSelected,
      'aria-label': stage === null ? label : `${label}, ${stage}`,
      tabIndex: isStop ? 0 : -1,
      onFocus: enter,
      onBlur: leave,
    },
  } as const
}
