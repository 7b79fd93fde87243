/** The dialog of the data sets, with what it needs of the app: who makes a large file of one that is given away. */
import { DataSetsPanel } from '@/features/dataSets/DataSetsPanel'
import { withSession } from '@/workers/connectSession'

export function DataSets({ onOpenFile }: { readonly onOpenFile: () => void }) {
  return (
    <DataSetsPanel
      onOpenFile={onOpenFile}
      labelFile={(...asked) => withSession((session) => session.label(...asked))}
    />
  )
}
