/** That a file is being made, and what to do where the browser saves nothing, as inside other apps: it is still here. */
import { useTranslations } from 'use-intl'
import { useBlobAddress } from './useBlobAddress'
import type { MadeFile, Taken } from './useTaken'
import fields from '@/ui/field.module.css'
import lettering from '@/ui/lettering.module.css'

export function TakenFile({ taken }: { readonly taken: Taken | null }) {
  const t = useTranslations('export')
  if (taken === null) return null
  if (taken.status === 'making') {
    return (
      <p role="status" className={lettering.hint}>
        {t('making')}
      </p>
    )
  }
  if (taken.status === 'failed') return <p role="alert">{t('failed')}</p>
  return <AskedFile key={taken.file.name} file={taken.file} />
}

function AskedFile({ file: { name, content, text } }: { readonly file: MadeFile }) {
  const t = useTranslations('export')
  const address = useBlobAddress(content)
  return (
    <>
      <p role="status" className={lettering.hint}>
        {t('asked', { name })}{' '}
        <a href={address} target="_blank" rel="noreferrer">
          {t('openFile', { name })}
        </a>
      </p>
      {text !== null && (
        <label>
          <span className={lettering.label}>{t('source', { name })}</span>
          <textarea
            className={`${fields.text} ${lettering.code}`}
            readOnly
            rows={3}
            spellCheck={false}
            value={text}
          />
        </label>
      )}
    </>
  )
}
