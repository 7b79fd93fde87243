/** The dialog "Open a file" with what it needs of the app: who reads, where it is kept, how it is shown. */
import { use, useEffect } from 'react'
import { prepareConnection } from './readyConnection'
import { goOnThere, mayConnect, noteAgreement } from './remoteConsent'
import { showKept } from './showKept'
import { startReading } from './startReading'
import { keptDataSets } from '@/adapters/storage/keptDataSets'
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
  useEffect(prepareConnection, [])

  return (
    <OpenPanel
      first={first}
      startReading={startReading}
      keeping={{
        kept: keptDataSets,
        onKept: async (id, kept) => {
          await showKept(store, id, kept)
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
