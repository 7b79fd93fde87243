/** A quotation in its own language, and where it stands. */
import { useTranslations } from 'use-intl/react'
import styles from './Sources.module.css'
import type { Basis, Evidence } from '@/core/atlas/schema'
import { useAtlas } from '@/store/useAtlas'
import { Mark } from '@/ui/Mark'

interface ExcerptProps {
  readonly evidence: Evidence
  /** Basis of the claim that the quotation serves: only a stated one is "stated by" the article. */
  readonly basis: Basis
}

export function Excerpt({ evidence, basis }: ExcerptProps) {
  const t = useTranslations('details')
  const article = useAtlas(({ atlas }) => atlas.articles.get(evidence.article))
  const place = { article: article === undefined ? evidence.article : String(article.number), paragraph: String(evidence.paragraph) }

  return (
    <>
      <p className={styles.quotation}>
        {t.rich('quotation', {
          quote: () => (
            <q className={styles.quote} lang={article?.language}>
              {evidence.quote}
            </q>
          ),
        })}
      </p>
      <p className={styles.basis}>
        <Mark basis="stated" />
        <span>{basis === 'stated' ? t('statedBy', place) : t('locator', place)}</span>
      </p>
    </>
  )
}
