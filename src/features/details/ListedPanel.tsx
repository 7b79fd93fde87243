/** The head above the records that stand behind one weighted arc or one merged place of the map. */
import { useTranslations } from 'use-intl'
import { Panel } from './Panel'
import { isMeeting } from '@/core/atlas/recordTraits'
import { routeWords } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

export function ListedPanel() {
  const t = useTranslations('details')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const listed = useAtlas((state) => state.listed) ?? []
  const listRecords = useAtlas((state) => state.listRecords)
  const records = listed.map((id) => atlas.records.byId(id)).filter((record) => record !== undefined)
  const [route, ...others] = new Set(records.map((record) => routeWords(record, atlas, language)))
  const count = records.length
  const oneFlow = route !== undefined && others.length === 0 && !records.some(isMeeting)

  return (
    <Panel
      eyebrow={t('listed')}
      title={oneFlow ? t('listedFlow', { count, route }) : t('listedMixed', { count })}
      onClose={() => listRecords(null)}
    />
  )
}
