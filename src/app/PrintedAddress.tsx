/** What the page shows and where, for paper alone: written as the browser is about to take it. */
import { useEffect, useRef } from 'react'
import styles from './Layout.module.css'

export function PrintedAddress() {
  const text = useRef<HTMLParagraphElement>(null)
  useEffect(function followPrinter() {
    const write = () => text.current?.replaceChildren(`${document.title}\n${window.location.href}`)
    window.addEventListener('beforeprint', write)
    return function unfollow() {
      window.removeEventListener('beforeprint', write)
    }
  }, [])
  return <p ref={text} className={styles.printed} translate="no" />
}
