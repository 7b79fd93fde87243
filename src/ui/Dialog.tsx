/**
 * A modal dialog, open as long as it is rendered. It is the native element: the focus stays inside, Escape
 * closes it, and the focus goes back to what opened it. Back and Forward close it too: what it spoke of has changed.
 */
import { useEffect, useId, useLayoutEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  /** For tables. */
  readonly isWide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What the key does outside, it does not do as well: the selection stays. */
const keepEscape = (event: KeyboardEvent) => {
  if (event.key === 'Escape') event.stopPropagation()
}

export function Dialog({ title, isWide = false, onClose, children }: Props) {
  const t = useTranslations('common')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useLayoutEffect(function open() {
    const element = dialog.current
    if (element?.open === false) element.showModal()
    return function giveFocusBack() {
      // Taken away while it is open, once a file is: who did so need not be told.
      if (element?.open !== true) return
      element.addEventListener('close', (event) => event.stopImmediatePropagation(), {
        capture: true,
        once: true,
      })
      element.close()
    }
  }, [])

  useEffect(function closeWithView() {
    const handlePopState = () => dialog.current?.close()
    window.addEventListener('popstate', handlePopState)
    return function stopListening() {
      window.removeEventListener('popstate', handlePopState)
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide || undefined}
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={keepEscape}
    >
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <button type="button" className="link" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  )
}
