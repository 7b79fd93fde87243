/** Copies the link to the view; where the browser refuses, shows it selected, to be copied by hand. */
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './ShareButton.module.css'
import { formatPermalink } from '@/core/view/permalink'
import { useAtlasStore } from '@/store/useAtlas'

type Answer = { readonly status: 'idle' | 'copied' } | { readonly status: 'refused'; readonly link: string }

const SHOWN_MS = 4000

export function ShareButton() {
  const t = useTranslations('app')
  const store = useAtlasStore()
  const [answer, setAnswer] = useState<Answer>({ status: 'idle' })
  const field = useRef<HTMLInputElement>(null)

  useEffect(
    function answerFades() {
      if (answer.status !== 'copied') return undefined
      const timer = setTimeout(() => setAnswer({ status: 'idle' }), SHOWN_MS)
      return () => clearTimeout(timer)
    },
    [answer],
  )
  useEffect(
    function offerLink() {
      if (answer.status === 'refused') field.current?.select()
    },
    [answer],
  )

  const handleClick = async () => {
    const query = formatPermalink(store.getState().view)
    const link = `${window.location.origin}${window.location.pathname}${query === '' ? '' : `?${query}`}`
    try {
      await navigator.clipboard.writeText(link)
      setAnswer({ status: 'copied' })
    } catch {
      setAnswer({ status: 'refused', link })
    }
  }

  return (
    <div className={styles.share}>
      <button type="button" className="button" onClick={() => void handleClick()}>
        {answer.status === 'copied' ? t('shared') : t('share')}
      </button>
      {answer.status === 'refused' && (
        <div className={styles.byHand}>
          <label>
            {t('copyByHand')}
            <input ref={field} readOnly value={answer.link} />
          </label>
          <button type="button" className="link" onClick={() => setAnswer({ status: 'idle' })}>
            {t('close')}
          </button>
        </div>
      )}
    </div>
  )
}
