/** The way in, and what to do where it is not plain: the same file is kept already, or cannot be kept. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { isolated } from './isolated'
import styles from './KeepButtons.module.css'
import { ReadFirst } from './ReadFirst'
import type { Reading } from './reading'
import type { Confirmed, KeepState } from './useKeeping'
import { Ways } from './Ways'
import type { KeepProblem, Listing } from '@/adapters/storage/kept'
import { formatBytes } from '@/i18n/bytes'
import { useLanguage } from '@/i18n/useLanguage'
import lettering from '@/ui/lettering.module.css'
import { Notice } from '@/ui/Notice'
import { saveBlob } from '@/ui/saveFile'

interface KeepButtonsProps {
  readonly reading: Reading
  /** Where it will be kept; `null` until the browser has answered. */
  readonly where: Listing['keeping'] | null
  readonly keepState: KeepState
  readonly isReady: boolean
  readonly confirmed: Confirmed
}

/** In a form, whose Enter goes the way in. */
export function KeepButtons({ reading, where, keepState, isReady, confirmed }: KeepButtonsProps) {
  const t = useTranslations('openData')
  const { stage, write } = keepState
  const [isUnsaved, setUnsaved] = useState(false)
  const handleDownload = async () => {
    setUnsaved(false)
    try {
      saveBlob(`${confirmed.name}.json`, await reading.json(confirmed.name))
    } catch {
      setUnsaved(true)
    }
  }

  if (stage.type === 'same') {
    return (
      <Question words={t.rich('sameFile', { name: stage.same.title, bdi: isolated })} hint={t('sameHint')}>
        <button type="button" className="button" data-primary onClick={() => void write(stage.same)}>
          {t('replace')}
        </button>
        <button type="submit" className="button">
          {t('keepBoth')}
        </button>
      </Question>
    )
  }
  return (
    <>
      {stage.type === 'failed' && (
        <Notice isAlert>
          <KeepFailure problem={stage.problem} />
          {isUnsaved && <p>{t('downloadFailed')}</p>}
          <Ways>
            <button type="button" className="button" onClick={() => void write('unkept')}>
              {t('openUnkept')}
            </button>
            <button type="button" className="button" onClick={() => void handleDownload()}>
              {t('download')}
            </button>
          </Ways>
        </Notice>
      )}
      <Ways>
        <button type="submit" className="button" data-primary disabled={!isReady || stage.type === 'busy'}>
          {stage.type === 'busy' ? t('opening') : t('open', { count: confirmed.records })}
        </button>
        <p className={lettering.hint}>{where !== null && t(where === 'browser' ? 'keptHere' : 'notKept')}</p>
      </Ways>
    </>
  )
}

function KeepFailure({ problem }: { readonly problem: KeepProblem | null }) {
  const t = useTranslations('openData.keepFailed')
  const language = useLanguage()
  if (problem?.type !== 'no-room') return <p>{t(problem?.type ?? 'failed')}</p>
  const bytes = formatBytes(problem.bytes, language)
  return (
    <p>
      {problem.free === null
        ? t('no-room', { bytes })
        : t('no-roomFree', { bytes, free: formatBytes(problem.free, language) })}
    </p>
  )
}

interface QuestionProps {
  readonly words: ReactNode
  readonly hint: string
  readonly children: ReactNode
}

/** The answer to the button that has just gone. */
function Question({ words, hint, children }: QuestionProps) {
  return (
    <div className={styles.question}>
      <ReadFirst as="p">{words}</ReadFirst>
      <p className={lettering.hint}>{hint}</p>
      <Ways>{children}</Ways>
    </div>
  )
}
