/** The articles that a record stands on. */
import { useTranslations } from 'use-intl'
import { usePage } from './usePage'
import { articlesOf } from '@/core/atlas/articlesOf'
import type { Article, AtlasRecord } from '@/core/atlas/schema'
import { ArticleFacts } from '@/record/ArticleFacts'

export function Articles({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const { atlas } = usePage()
  const known = articlesOf(record)
    .map((id) => atlas.articles.get(id))
    .filter((article) => article !== undefined)
  if (known.length === 0) return null
  return (
    <section>
      <h2>{t('articles')}</h2>
      {known.map((article) => (
        <ArticleSection key={article.id} article={article} />
      ))}
    </section>
  )
}

function ArticleSection({ article }: { readonly article: Article }) {
  const t = useTranslations('details')
  const { language } = usePage()
  return (
    <article>
      <h3>
        {t('articleNumber', { number: String(article.number) })} <span>{article.label[language]}</span>
      </h3>
      {article.url === null && <p className="quiet">{t('cannotOpen')}</p>}
      <ArticleFacts article={article} />
    </article>
  )
}
