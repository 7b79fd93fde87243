/** What else there is to know and do before a file is chosen: formats, an address, a table to begin with. */
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Block } from './Block'
import styles from './ChooseStage.module.css'
import { exampleCsv, templateCsv } from './examples'
import { Said } from './Said'
import { MAX_BYTES, MAX_ROWS } from '@/core/formats/limits'
import { useLanguage } from '@/i18n/useLanguage'
import fields from '@/ui/field.module.css'
import lettering from '@/ui/lettering.module.css'
import { saveFile } from '@/ui/saveFile'

interface ChooseStageProps {
  readonly wasStopped: boolean
  readonly onAddress: (text: string) => void
}

export function ChooseStage({ wasStopped, onAddress }: ChooseStageProps) {
  const t = useTranslations('openData')
  const language = useLanguage()
  const id = useId()
  return (
    <>
      <p className={lettering.hint}>
        {t('formats')} {t('limits', { megabytes: MAX_BYTES / 1_000_000, rows: MAX_ROWS })}
      </p>
      <Said>{wasStopped && t('stopped')}</Said>
      <Block>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const text = new FormData(event.currentTarget).get('address')
            if (typeof text === 'string') onAddress(text)
          }}
        >
          <label htmlFor={id}>{t('address')}</label>
          <div className={styles.line}>
            {/* Not of type url: what is wrong with an address is said in our words. */}
            <input
              id={id}
              name="address"
              className={fields.text}
              inputMode="url"
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              placeholder="https://"
              required
              aria-describedby={`${id}-hint`}
            />
            <button type="submit" className="button">
              {t('read')}
            </button>
          </div>
          <p id={`${id}-hint`} className={lettering.hint}>
            {t('addressHint')}
          </p>
        </form>
      </Block>
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
