/** The articles that a record stands on, with every field of each, known or not recorded. */
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './Articles.module.css'
import panel from './panel.module.css'
import type { Article } from '@/core/atlas/schema'
import { formatNumber } from '@/i18n/numbers'
import { useEdtfWords } from '@/i18n/useEdtfWords'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { ExternalLink } from '@/ui/ExternalLink'

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
  const records = useTranslations('records')
  const language = useLanguage()
  const dateWords = useEdtfWords()
  const { published } = article
  const languageName = new Intl.DisplayNames([language], { type: 'language' })

  return (
    <article
      className={styles.article}
      aria-label={`${t('articleNumber', { number: String(article.number) })} ${article.label[language]}`}
    >
      <p>
        <b className={styles.number}>{t('articleNumber', { number: String(article.number) })}</b>{' '}
        {article.label[language]}
      </p>
      {article.url === null && <p className={panel.quiet}>{t('cannotOpen')}</p>}
      <dl className={styles.fields}>
        <Field label={t('articleTitle')}>
          {article.title !== null && <cite lang={article.language}>{article.title}</cite>}
        </Field>
        <Field label={t('outlet')}>
          {article.outlet !== null && <span className={styles.outlet}>{article.outlet}</span>}
        </Field>
        <Field label={t('author')}>
          {article.author !== null && <span className={styles.outlet}>{article.author}</span>}
        </Field>
        <Field label={t('published')}>
          {published.date !== null && (
            <>
              {dateWords(published.date)}
              <span className={panel.quiet}> · {records(`basis.${published.basis}`)}</span>
              {published.reason !== undefined && <p className={panel.quiet}>{published.reason[language]}</p>}
            </>
          )}
        </Field>
        <Field label={t('address')}>
          {article.url !== null && <ExternalLink address={article.url}>{article.url}</ExternalLink>}
        </Field>
        <Field label={t('archived')}>
          {article.archived !== null && (
            <ExternalLink address={article.archived}>{article.archived}</ExternalLink>
          )}
        </Field>
        <Field label={t('readOn')}>{dateWords(article.readOn)}</Field>
        <Field label={t('language')}>{languageName.of(article.language) ?? article.language}</Field>
        <Field label={t('voice')}>
          {t(`voices.${article.voice}`)}
          {article.voiceReason !== undefined && (
            <p className={panel.quiet}>{article.voiceReason[language]}</p>
          )}
        </Field>
        <Field label={t('words')}>{formatNumber(article.words, language)}</Field>
        <Field label={t('fingerprint')}>
          <span className={styles.fingerprint}>{article.sha256}</span>
        </Field>
      </dl>
    </article>
  )
}

/** A field of an article; without a value it reads "not recorded". */
function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const t = useTranslations('details')
  const known = children !== false && children !== null && children !== undefined
  return (
    <>
      <dt className={panel.label}>{label}</dt>
      <dd className={known ? panel.value : `${panel.value} ${panel.quiet}`}>
        {known ? children : <em>{t('notRecorded')}</em>}
      </dd>
    </>
  )
}
