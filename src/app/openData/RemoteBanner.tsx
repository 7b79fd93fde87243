/** Stands above the view as long as data of another host is shown: whose it is, and that nobody here has checked it. */
import { useState } from 'react'
import { remoteFiles } from './remoteFiles'
import { OpenDialog } from '../HeaderDialogs'
import { isRemote } from '@/core/opening/remoteAddress'
import { RemoteNote } from '@/features/openData/RemoteNote'
import { LazyWords } from '@/i18n/LazyWords'
import { useAtlas } from '@/store/useAtlas'

export function RemoteBanner() {
  const dataSets = useAtlas(({ view }) => view.dataSets)
  const setDataSets = useAtlas((state) => state.setDataSets)
  const [checking, setChecking] = useState<string | null>(null)
  const checked = checking === null ? undefined : remoteFiles.get(checking)
  return (
    <LazyWords of="openData">
      {dataSets.filter(isRemote).map((member) => {
        const loaded = remoteFiles.get(member)
        return (
          loaded !== undefined && (
            <RemoteNote
              key={member}
              host={loaded.host}
              records={loaded.records}
              refused={loaded.refused}
              onKeep={() => setChecking(member)}
              onLeave={() => setDataSets(dataSets.filter((each) => each !== member))}
            />
          )
        )
      })}
      {checked !== undefined && (
        <OpenDialog
          name="open"
          first={{ file: checked.source, provenance: { type: 'link', address: checked.url } }}
          onClose={() => setChecking(null)}
        />
      )}
    </LazyWords>
  )
}
