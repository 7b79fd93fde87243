/** One data set of the list: whether it is on, what it is, and what can be done with it. */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './dataSets.module.css'
import { DataSetFacts } from './DataSetFacts'
import { RemoveQuestion } from './RemoveQuestion'
import { RenameForm } from './RenameForm'
import type { ListedDataSet } from './useDataSetList'
import type { OpenResult } from '@/adapters/storage/keptDataSets'
import { useLanguage } from '@/i18n/useLanguage'
import { DataSetKey } from '@/ui/DataSetKey'
import { saveBlob } from '@/ui/saveFile'
import { siteAddress } from '@/ui/siteFiles'

interface DataSetItemProps {
  readonly listed: Exclude<ListedDataSet, { readonly type: 'lost' }>
  /** Its letter in the colour key; `null` where there is none. */
  readonly letter: string | null
  readonly isOn: boolean
  /** It is the only one on: something has to be. */
  readonly isAlone: boolean
  /** Nothing can be changed now. */
  readonly isFixed: boolean
  readonly onSwitch: (isOn: boolean) => void
  readonly onShowAlone: () => void
  readonly onRename: (id: string, name: string) => void
  readonly onRemove: (id: string) => void
  readonly readContent: (id: string) => Promise<OpenResult>
}

export function DataSetItem({ listed, letter, ...item }: DataSetItemProps) {
  const t = useTranslations('dataSets')
  const language = useLanguage()
  const [asked, setAsked] = useState<'rename' | 'remove' | null>(null)
  const [isUnread, setUnread] = useState(false)
  const { isOn, isAlone, isFixed, onSwitch, onShowAlone, onRename, onRemove, readContent } = item

  const kept = listed.type === 'kept' ? listed.kept : null
  const title =
    kept?.title ?? listed.shown?.title[language] ?? (listed.type === 'bundled' ? t('bundled') : listed.member)

  const handleExport = async (id: string) => {
    const read = await readContent(id)
    setUnread(read.status === 'failed')
    if (read.status === 'read') saveBlob(`${id}.json`, new Blob([read.json], { type: 'application/json' }))
  }

  return (
    <li className={styles.item} aria-label={title}>
      <label className={styles.name}>
        <input
          type="checkbox"
          checked={isOn}
          disabled={isAlone}
          onChange={(event) => onSwitch(event.target.checked)}
        />
        {letter !== null && <DataSetKey letter={letter} colour={listed.shown?.colour ?? 0} />}
        <bdi>{title}</bdi>
      </label>
      <DataSetFacts listed={listed} />
      {isUnread && (
        <p className={styles.facts} role="alert">
          {t('unread')}
        </p>
      )}
      {asked === 'rename' && kept !== null && (
        <RenameForm
          title={title}
          onRename={(name) => {
            setAsked(null)
            onRename(kept.id, name)
          }}
          onCancel={() => setAsked(null)}
        />
      )}
      {asked === 'remove' && kept !== null && (
        <RemoveQuestion title={title} onRemove={() => onRemove(kept.id)} onCancel={() => setAsked(null)} />
      )}
      {asked === null && (
        <div className={styles.actions}>
          {!isAlone && (
            <button type="button" className="link" onClick={onShowAlone}>
              {t('showAlone')}
            </button>
          )}
          {kept !== null && (
            <>
              <button type="button" className="link" disabled={isFixed} onClick={() => setAsked('rename')}>
                {t('rename')}
              </button>
              <button type="button" className="link" onClick={() => void handleExport(kept.id)}>
                {t('export')}
              </button>
              <button type="button" className="link" disabled={isFixed} onClick={() => setAsked('remove')}>
                {t('remove')}
              </button>
            </>
          )}
          {listed.type === 'bundled' && (
            <a href={siteAddress('data/atlas.json')} download="axes.json">
              {t('export')}
            </a>
          )}
        </div>
      )}
    </li>
  )
}
