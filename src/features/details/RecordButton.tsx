/** The title of a record in the text; a press opens the record. */
import panel from './panel.module.css'
import type { AtlasRecord } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

export function RecordButton({ record }: { readonly record: AtlasRecord }) {
  const language = useLanguage()
  const selectRecord = useAtlas((state) => state.selectRecord)
  return (
    <button type="button" className={panel.filter} onClick={() => selectRecord(record.id)}>
      {record.title[language]}
    </button>
  )
}
