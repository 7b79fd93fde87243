/** The view as it is taken away, on paper or as a picture: in the language on screen, with the data's version. */
import type { SharedView } from '@/core/view/shareLink'
import { shareLink } from '@/core/view/shareLink'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { SITE_ROOT } from '@/ui/siteFiles'

export function useSharedView(): { readonly view: SharedView; readonly link: string } {
  const language = useLanguage()
  const chosen = useAtlas((state) => state.view)
  const atlas = useAtlas((state) => state.atlas)
  const view = { ...chosen, language, dataVersion: atlas.version }
  return { view, link: shareLink(view, atlas, SITE_ROOT) }
}
