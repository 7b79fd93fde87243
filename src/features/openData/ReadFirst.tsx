/** Words that take the focus when they come, so that they are read; nothing can be done with them. */
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import styles from './ReadFirst.module.css'

interface ReadFirstProps {
  readonly as: 'h3' | 'p'
  readonly className?: string | undefined
  /** The id of what is read after it. */
  readonly describedBy?: string
  readonly children: ReactNode
}

export function ReadFirst({ as: Words, className = '', describedBy, children }: ReadFirstProps) {
  const words = useRef<HTMLHeadingElement & HTMLParagraphElement>(null)
  useEffect(function takeFocus() {
    words.current?.focus()
  }, [])
  return (
    <Words
      ref={words}
      tabIndex={-1}
      className={`${styles.words} ${className}`}
      aria-describedby={describedBy}
    >
      {children}
    </Words>
  )
}
