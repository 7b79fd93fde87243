/** The dialog of the data sets, with what it needs of the app: who makes a large file of one that is given away. */
import { DataSetsPanel } from '@/features/dataSets/DataSetsPanel'
import { askData } from '@/workers/connectData'

export function DataSets({ onOpenFile }: { readonly onOpenFile: () => void }) {
  return (
    <DataSetsPanel
      onOpenFile={onOpenFile}
      labelFile={(...asked) => askData(({ files }) => files.label(...asked))}
    />
  )
}
