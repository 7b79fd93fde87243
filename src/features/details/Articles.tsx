/** The articles that a record stands on. */
import { useTranslations } from 'use-intl'
import styles from './Articles.module.css'
import panel from './panel.module.css'
import type { Article } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'
import { ArticleFacts } from '@/record/ArticleFacts'
import { useAtlas } from '@/store/useAtlas'

export function Articles({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslations('details')
  const articles = useAtlas(({ atlas }) => atlas.articles)
  const known = ids.map((id) => articles.get(id)).filter((article) => article !== undefined)
  if (known.length === 0) return null

  return (
    <div className={styles.articles}>
      <h3 className={panel.sectionTitle}>{t('articles')}</h3>
      {known.map((article) => (
        <ArticleCard key={article.id} article={article} />
      ))}
    </div>
  )
}

function ArticleCard({ article }: { readonly article: Article }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const number = t('articleNumber', { number: String(article.number) })
  const label = article.label[language]
  return (
    <article className={styles.article} aria-label={`${number} ${label}`}>
      <p>
        <b className={styles.number}>{number}</b> {label}
      </p>
      {article.url === null && <p className={panel.quiet}>{t('cannotOpen')}</p>}
      <ArticleFacts article={article} />
    </article>
  )
}
