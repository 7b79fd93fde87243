/** A file being read: how far, and a button that stops it. */
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { isolated } from './isolated'
import styles from './ReadingStage.module.css'
import type { OpeningProgress } from '@/core/opening/opening'
import { formatBytes } from '@/i18n/bytes'
import { useLanguage } from '@/i18n/useLanguage'
import lettering from '@/ui/lettering.module.css'

interface ReadingStageProps {
  /** Of the file, or of the host that sends it. */
  readonly name: string
  /** `null`: not known. */
  readonly bytes: number | null
  readonly progress: OpeningProgress | null
  readonly onStop: () => void
}

export function ReadingStage({ name, bytes: total, progress, onStop }: ReadingStageProps) {
  const t = useTranslations('openData')
  const language = useLanguage()
  const stopButton = useRef<HTMLButtonElement>(null)
  useEffect(function takeFocus() {
    stopButton.current?.focus()
  }, [])

  const bytes = Math.min(progress?.bytes ?? 0, total ?? Infinity)
  const rows = progress?.rows ?? 0
  const done = formatBytes(bytes, language)
  const said =
    rows > 0
      ? t('progressRows', { rows })
      : total === null
        ? t('progressUnknown', { done })
        : t('progressBytes', { done, total: formatBytes(total, language) })
  return (
    <section className={styles.reading}>
      <h3 className={lettering.title}>{t.rich('reading', { name, bdi: isolated })}</h3>
      {/* How many rows there will be is not known before they are read. */}
      <progress
        className={styles.progress}
        aria-label={t('progress')}
        max={total ?? 1}
        {...(rows > 0 || total === null ? {} : { value: bytes })}
      />
      <p className={lettering.hint}>{said}</p>
      <button ref={stopButton} type="button" className="button" onClick={onStop}>
        {t('stop')}
      </button>
    </section>
  )
}
