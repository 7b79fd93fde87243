/** While several data sets are on: the one that a record comes from, and to whom it is owed. */
import styles from './DataSetCredit.module.css'
import { dataSetOf } from '@/core/dataSets/dataSetOf'
import type { AtlasRecord } from '@/core/atlas/schema'
import { licenceWords } from '@/i18n/licenceWords'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { DataSetKey } from '@/ui/DataSetKey'

export function DataSetCredit({ record }: { readonly record: AtlasRecord }) {
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const keyed = dataSetOf(atlas, atlas.records.indexOf(record.id))
  if (keyed === null) return null
  const { letter, dataSet } = keyed
  return (
    <p className={styles.credit}>
      <DataSetKey letter={letter} colour={dataSet.colour} />
      <span>
        <bdi>{[dataSet.title, ...dataSet.credits].map((text) => text[language]).join(', ')}</bdi>,{' '}
        {licenceWords(dataSet.licence, language)}
      </span>
    </p>
  )
}
