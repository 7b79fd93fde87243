/** The dialog "Open a file" with what it needs of the app: who reads, where it is kept, how it is shown. */
import { use } from 'react'
import { goOnThere, mayConnect, noteAgreement } from './remoteConsent'
import { startReading } from './startReading'
import { rememberMade } from '../dataSets/justMade'
import { keptDataSets } from '@/adapters/storage/keptDataSets'
import { localMember } from '@/core/dataSets/dataSetId'
import { hostOf } from '@/core/dataSets/keptDataSet'
import { formatPermalink } from '@/core/view/permalink'
import { DEFAULT_VIEW } from '@/core/view/view'
import type { Arrival } from '@/features/openData/arrival'
import { OpenPanel } from '@/features/openData/OpenPanel'
import type { Source } from '@/features/openData/useOpening'
import { AtlasStoreContext } from '@/store/useAtlas'

interface OpenDataProps {
  readonly first?: Arrival | Source | undefined
  readonly onClose: () => void
}

export function OpenData({ first, onClose }: OpenDataProps) {
  const store = use(AtlasStoreContext)
  if (store === null) throw new Error('OpenData: no store around it')

  return (
    <OpenPanel
      first={first}
      startReading={startReading}
      keeping={{
        kept: keptDataSets,
        onKept: async (id, { name, sha256, provenance, reading }) => {
          const member = localMember(id)
          rememberMade(member, await reading.atlas({ member, host: hostOf(provenance), name, sha256 }))
          store.getState().setDataSets([member])
          onClose()
        },
      }}
      onAgreed={(address) => {
        noteAgreement(address)
        const { view, setDataSets } = store.getState()
        const { language, theme } = view
        if (mayConnect()) setDataSets([address])
        else goOnThere(formatPermalink({ ...DEFAULT_VIEW, dataSets: [address], language, theme }))
      }}
    />
  )
}
