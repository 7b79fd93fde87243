/**
 * What stands in the dialog Share: which view is passed on, and the ways to do so. All of them carry the same
 * view, in the language on screen; the theme is left to whoever opens it.
 */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Citations } from './Citations'
import { EmbedCode } from './EmbedCode'
import { LinkCode } from './LinkCode'
import { LinkField } from './LinkField'
import styles from './SharePanel.module.css'
import { localId } from '@/core/dataSets/dataSetId'
import { shareLink, viewOfRecord } from '@/core/view/shareLink'
import { LazyWords } from '@/i18n/LazyWords'
import { useLanguage } from '@/i18n/useLanguage'
import { useViewTitle } from '@/i18n/useViewTitle'
import { useAtlas } from '@/store/useAtlas'
import { Choice } from '@/ui/Choice'
import { ChoiceRow } from '@/ui/ChoiceRow'
import { Fold } from '@/ui/Fold'
import lettering from '@/ui/lettering.module.css'
import { SITE_ROOT } from '@/ui/siteFiles'
import { useFirstFocus } from '@/ui/useFirstFocus'

export function SharePanel() {
  return (
    <LazyWords of="share">
      <Ways />
    </LazyWords>
  )
}

type Scope = 'view' | 'record'

function Ways() {
  const t = useTranslations('share')
  const tFilters = useTranslations('filters')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const { version } = atlas
  const view = useAtlas((state) => state.view)
  const [scope, setScope] = useState<Scope>('view')
  const [isPinned, setPinned] = useState(false)
  const ways = useFirstFocus<HTMLDivElement>()

  const chosen = scope === 'record' && view.record !== null ? viewOfRecord(view.record) : view
  const shared = { ...chosen, language, dataVersion: isPinned ? version : null }
  const link = shareLink(shared, atlas, SITE_ROOT)
  const title = useViewTitle(atlas)(shared) ?? tFilters('allRecords')

  return (
    <div ref={ways}>
      {view.record !== null && <ScopeChoice scope={scope} onChoose={setScope} />}
      <LinkField link={link} title={title} />
      {shared.dataSets.some((member) => localId(member) !== null) && (
        <p className={lettering.hint}>{t('onlyHere')}</p>
      )}
      <Choice
        type="checkbox"
        checked={isPinned}
        onChange={(event) => setPinned(event.target.checked)}
        aria-describedby="pin-effect"
      >
        {t('pin')}
      </Choice>
      <p id="pin-effect" className={lettering.hint}>
        {t('pinEffect', { version })}
      </p>
      <Fold title={t('qr')}>
        <LinkCode text={link} />
      </Fold>
      <Fold title={t('embed')}>
        <EmbedCode view={shared} title={title} />
      </Fold>
      <Fold title={t('cite')}>
        <Citations view={shared} />
      </Fold>
    </div>
  )
}

interface ScopeChoiceProps {
  readonly scope: Scope
  readonly onChoose: (scope: Scope) => void
}

function ScopeChoice({ scope, onChoose }: ScopeChoiceProps) {
  const t = useTranslations('share')
  const choices = [
    ['view', t('thisView')],
    ['record', t('onlyRecord')],
  ] as const
  return (
    <ChoiceRow legend={t('scope')} className={styles.scope}>
      {choices.map(([each, words]) => (
        <Choice
          key={each}
          type="radio"
          name="share-scope"
          checked={each === scope}
          onChange={() => onChoose(each)}
        >
          {words}
        </Choice>
      ))}
    </ChoiceRow>
  )
}
