/** What else there is to know and do before a file is chosen: formats, an address, a table to begin with. */
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { exampleCsv, templateCsv } from './examples'
import styles from './openData.module.css'
import { MAX_BYTES, MAX_ROWS } from '@/core/opening/opening'
import { useLanguage } from '@/i18n/useLanguage'
import { saveFile } from '@/ui/saveFile'

interface ChooseStageProps {
  readonly wasStopped: boolean
  readonly onAddress: (text: string) => void
}

export function ChooseStage({ wasStopped, onAddress }: ChooseStageProps) {
  const t = useTranslations('openData')
  const language = useLanguage()
  const field = useId()
  return (
    <>
      <p className={styles.hint}>
        {t('formats')} {t('limits', { megabytes: MAX_BYTES / 1_000_000, rows: MAX_ROWS })}
      </p>
      <p role="status" className={styles.said}>
        {wasStopped && t('stopped')}
      </p>
      <form
        className={styles.address}
        onSubmit={(event) => {
          event.preventDefault()
          const text = new FormData(event.currentTarget).get('address')
          if (typeof text === 'string') onAddress(text)
        }}
      >
        <label htmlFor={field}>{t('address')}</label>
        <div className={styles.addressLine}>
          {/* Not of type url: what is wrong with an address is said in our words. */}
          <input
            id={field}
            name="address"
            className={styles.text}
            inputMode="url"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder="https://"
            required
            aria-describedby={`${field}-hint`}
          />
          <button type="submit" className="button">
            {t('read')}
          </button>
        </div>
        <p id={`${field}-hint`} className={styles.hint}>
          {t('addressHint')}
        </p>
      </form>
      <p className={styles.help}>
        {t('help')}{' '}
        <button
          type="button"
          className="link"
          onClick={() => saveFile(t('templateName'), 'text/csv', templateCsv(language))}
        >
          {t('template')}
        </button>
        {', '}
        <button
          type="button"
          className="link"
          onClick={() => saveFile(t('exampleName'), 'text/csv', exampleCsv(language))}
        >
          {t('example')}
        </button>
      </p>
    </>
  )
}
