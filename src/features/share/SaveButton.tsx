/** Saves a text that stands beside it as a file; where the browser saves nothing, that text is still there. */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { saveFile } from '@/ui/saveFile'

interface SaveButtonProps {
  readonly name: string
  /** Of the content, as in "application/json". */
  readonly type: string
  readonly text: string
}

export function SaveButton({ name, type, text }: SaveButtonProps) {
  const t = useTranslations('share')
  const [isAsked, setAsked] = useState(false)
  const extension = name.slice(name.lastIndexOf('.'))
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          saveFile(name, type, text)
          setAsked(true)
        }}
      >
        {t('download', { name: extension })}
      </button>
      <p role="status">{isAsked && t('downloadAsked', { name })}</p>
    </>
  )
}
