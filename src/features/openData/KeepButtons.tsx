/** The way in, and what to do where it is not plain: the same file is kept already, or cannot be kept. */
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { isolated } from './isolated'
import styles from './openData.module.css'
import type { Reading } from './reading'
import type { Confirmed, Keeping, KeepState } from './useKeeping'
import type { KeepProblem, Listing } from '@/adapters/storage/kept'
import { formatBytes } from '@/i18n/bytes'
import { useLanguage } from '@/i18n/useLanguage'
import { saveBlob } from '@/ui/saveFile'

interface KeepButtonsProps {
  readonly reading: Reading
  readonly kept: Keeping['kept']
  readonly keepState: KeepState
  readonly isReady: boolean
  readonly confirmed: Confirmed
}

export function KeepButtons({ reading, kept, keepState, isReady, confirmed }: KeepButtonsProps) {
  const t = useTranslations('openData')
  const { stage, confirm, write } = keepState
  const where = useWhereKept(kept)
  const handleDownload = async () => {
    saveBlob(`${confirmed.name}.json`, await reading.json(confirmed.name))
  }

  if (stage.type === 'same') {
    return (
      <Question words={t.rich('sameFile', { name: stage.same.title, bdi: isolated })} hint={t('sameHint')}>
        <button type="button" className="button" data-primary onClick={() => void write(stage.same)}>
          {t('replace')}
        </button>
        <button type="button" className="button" onClick={() => void write('new')}>
          {t('keepBoth')}
        </button>
      </Question>
    )
  }
  return (
    <>
      {stage.type === 'failed' && (
        <div role="alert" className={styles.alert}>
          <KeepFailure problem={stage.problem} />
          <div className={styles.actions}>
            <button type="button" className="button" onClick={() => void write('unkept')}>
              {t('openUnkept')}
            </button>
            <button type="button" className="button" onClick={() => void handleDownload()}>
              {t('download')}
            </button>
          </div>
        </div>
      )}
      <div className={styles.actions}>
        <button
          type="button"
          className="button"
          data-primary
          disabled={!isReady || stage.type === 'busy'}
          onClick={() => void confirm()}
        >
          {stage.type === 'busy' ? t('opening') : t('open', { count: confirmed.records })}
        </button>
        <p className={styles.hint}>{where !== null && t(where === 'browser' ? 'keptHere' : 'notKept')}</p>
      </div>
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

/** Takes the focus, as the answer to the button that has just gone. */
function Question({ words, hint, children }: QuestionProps) {
  const first = useRef<HTMLParagraphElement>(null)
  useEffect(function takeFocus() {
    first.current?.focus()
  }, [])
  return (
    <div className={styles.question}>
      <p ref={first} tabIndex={-1}>
        {words}
      </p>
      <p className={styles.hint}>{hint}</p>
      <div className={styles.actions}>{children}</div>
    </div>
  )
}

/** Said before the reader confirms; `null` until the browser has answered. */
function useWhereKept(kept: Keeping['kept']): Listing['keeping'] | null {
  const [where, setWhere] = useState<Listing['keeping'] | null>(null)
  useEffect(
    function ask() {
      let wanted = true
      void kept.list().then(({ keeping }) => {
        if (wanted) setWhere(keeping)
      })
      return function forget() {
        wanted = false
      }
    },
    [kept],
  )
  return where
}
