/** A page of words in place of the app: in both languages, the reader's first, since nothing else may have come. */
import type { ReactNode } from 'react'
import styles from './PlainPage.module.css'
import { useWordsOnly } from './useWordsOnly'
import type { Language } from '@/core/view/view'

interface PlainPageProps {
  readonly language: Language
  /** What it says in one language: a title, paragraphs, buttons. */
  readonly children: (language: Language) => ReactNode
}

export function PlainPage({ language, children }: PlainPageProps) {
  useWordsOnly(language)

  const languages: readonly Language[] = language === 'fr' ? ['fr', 'en'] : ['en', 'fr']
  return (
    <main className={styles.page}>
      <h1 className={styles.wordmark} translate="no">
        Axes
      </h1>
      {languages.map((each) => (
        <section
          key={each}
          lang={each}
          className={styles.block}
          role={each === language ? 'alert' : undefined}
        >
          {children(each)}
        </section>
      ))}
    </main>
  )
}
