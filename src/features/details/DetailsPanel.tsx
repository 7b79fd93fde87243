/** The panel of what is chosen; nothing when nothing is, so that the region exists only while it has content. */
import { ListedPanel } from './ListedPanel'
import { PairPanel } from './PairPanel'
import { PartyPanel } from './PartyPanel'
import { RecordDetails } from './RecordDetails'
import { selectPanel } from '@/store/selectPanel'
import { useAtlas } from '@/store/useAtlas'

export function DetailsPanel() {
  const shown = useAtlas(selectPanel)
  const [first, second] = useAtlas(({ view }) => view.parties)

  switch (shown) {
    case null:
      return null
    case 'record':
      return <RecordDetails />
    case 'listed':
      return <ListedPanel />
    case 'party':
      return first === undefined ? null : <PartyPanel party={first} />
    case 'pair':
      return first === undefined || second === undefined ? null : <PairPanel parties={[first, second]} />
  }
}
