/** One data set of the list: whether it is on, what it is, and what can be done with it. */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './dataSets.module.css'
import { DataSetFacts } from './DataSetFacts'
import { RemoveQuestion } from './RemoveQuestion'
import { RenameForm } from './RenameForm'
import type { ListedDataSet } from './useDataSetList'
import type { OpenResult } from '@/adapters/storage/kept'
import { hostOf } from '@/core/dataSets/keptDataSet'
import type { labelledFile } from '@/core/dataSets/labelledFile'
import { useLanguage } from '@/i18n/useLanguage'
import { Choice } from '@/ui/Choice'
import { DataSetKey } from '@/ui/DataSetKey'
import lettering from '@/ui/lettering.module.css'
import { saveBlob } from '@/ui/saveFile'
import { siteAddress } from '@/ui/siteFiles'

type Question = 'rename' | 'remove'

/** Makes the file that is given away, on whichever thread. */
export type LabelFile = typeof labelledFile

/** Of a button that comes back when its question is answered. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus()

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
  readonly labelFile: LabelFile
}

export function DataSetItem({ listed, letter, ...item }: DataSetItemProps) {
  const t = useTranslations('dataSets')
  const language = useLanguage()
  const [asked, setAsked] = useState<Question | null>(null)
  const [answered, setAnswered] = useState<Question | null>(null)
  const [isUnread, setUnread] = useState(false)
  const { isOn, isAlone, isFixed, onSwitch, onShowAlone, onRename, onRemove, readContent, labelFile } = item

  const kept = listed.type === 'kept' ? listed.kept : null
  const title =
    kept?.title ?? listed.shown?.title[language] ?? (listed.type === 'bundled' ? t('bundled') : listed.member)

  const ask = (question: Question) => {
    setAsked(question)
    setAnswered(null)
  }
  const endQuestion = () => {
    setAsked(null)
    setAnswered(asked)
  }
  const labelled = async (id: string): Promise<Blob | null> => {
    const read = await readContent(id)
    if (read.status === 'failed') return null
    const host = hostOf(read.provenance)
    return labelFile(read.content, read.title, host === null ? null : t('unverified', { host }))
  }
  const handleExport = async (id: string) => {
    const file = await labelled(id).catch(() => null)
    setUnread(file === null)
    if (file !== null) saveBlob(`${id}.json`, file)
  }

  return (
    <li className={styles.item} aria-label={title}>
      <Choice
        type="checkbox"
        checked={isOn}
        disabled={isAlone}
        onChange={(event) => onSwitch(event.target.checked)}
      >
        {letter !== null && <DataSetKey letter={letter} colour={listed.shown?.colour ?? 0} />}
        <bdi className={styles.name}>{title}</bdi>
      </Choice>
      <DataSetFacts listed={listed} />
      {isUnread && (
        <p className={`${lettering.aside} ${styles.facts}`} role="alert">
          {t('unread')}
        </p>
      )}
      {asked === 'rename' && kept !== null && (
        <RenameForm
          title={title}
          onRename={(name) => {
            endQuestion()
            onRename(kept.id, name)
          }}
          onCancel={endQuestion}
        />
      )}
      {asked === 'remove' && kept !== null && (
        <RemoveQuestion title={title} onRemove={() => onRemove(kept.id)} onCancel={endQuestion} />
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
              <button
                ref={answered === 'rename' ? takeFocus : undefined}
                type="button"
                className="link"
                disabled={isFixed}
                onClick={() => ask('rename')}
              >
                {t('rename')}
              </button>
              <button type="button" className="link" onClick={() => void handleExport(kept.id)}>
                {t('export')}
              </button>
              <button
                ref={answered === 'remove' ? takeFocus : undefined}
                type="button"
                className="link"
                disabled={isFixed}
                onClick={() => ask('remove')}
              >
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
