/** What was read, and what it covers: an absence proves nothing without it. */
import { useTranslations } from 'use-intl'
import styles from './brief.module.css'
import { membersAmong } from '@/core/atlas/dictionary'
import type { Article } from '@/core/atlas/schema'
import { useEdtfWords } from '@/i18n/useEdtfWords'
import { useLanguage } from '@/i18n/useLanguage'
import { selectIsFiltering, selectRecordIndex, selectRows } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

export function BriefSources() {
  const t = useTranslations('export')
  const language = useLanguage()
  const coverage = useAtlas(({ atlas }) => atlas.file.coverage.text)
  const articles = useArticles()
  return (
    <div className={styles.columns}>
      <section>
        <h2 className={styles.section}>{t('sources')}</h2>
        {articles.map((article) => (
          <p key={article.id}>
            <Citation article={article} />
          </p>
        ))}
      </section>
      <section>
        <h2 className={styles.section}>{t('coverage')}</h2>
        <p>{coverage[language]}</p>
      </section>
    </div>
  )
}

/** More articles than this are left to the link. */
const MOST_ARTICLES = 12

/** Those of the records in the table, in the order of their numbers. */
function useArticles(): readonly Article[] {
  const rows = useAtlas(selectRows)
  const selected = useAtlas(selectRecordIndex)
  const isFiltering = useAtlas(selectIsFiltering)
  const { columns, articles } = useAtlas((state) => state.atlas)
  const known = [...articles.values()]
  if (known.length === 0) return []
  const isAlone = selected !== -1 && !isFiltering
  const ids = new Set(membersAmong(columns.articles, isAlone ? [selected] : [...rows, selected]))
  return known
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => a.number - b.number)
    .slice(0, MOST_ARTICLES)
}

/** What is known of an article; that its day of publication is not, is said. */
function Citation({ article }: { readonly article: Article }) {
  const t = useTranslations('export')
  const language = useLanguage()
  const dateWords = useEdtfWords()
  const { number, label, title, outlet, author, published, url } = article
  const known = [outlet, author, published.date === null ? t('undated') : dateWords(published.date), url]
  return (
    <>
      {number}. {label[language]}
      {title !== null && (
        <>
          {t('between')}
          <cite lang={article.language}>{title}</cite>
        </>
      )}
      {t('between')}
      {known.filter((part) => part !== null).join(', ')}.
    </>
  )
}
