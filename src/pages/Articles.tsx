/** The articles that a record stands on, with every field of each, known or not recorded. */
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Fact } from './Fact'
import { OutLink } from './links'
import { usePage } from './usePage'
import { articlesOf } from '@/core/atlas/articlesOf'
import type { Article, AtlasRecord } from '@/core/atlas/schema'
import { formatNumber } from '@/i18n/numbers'
import { useEdtfWords } from '@/i18n/useEdtfWords'

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
        <ArticleFields key={article.id} article={article} />
      ))}
    </section>
  )
}

function ArticleFields({ article }: { readonly article: Article }) {
  const t = useTranslations('details')
  const records = useTranslations('records')
  const { language } = usePage()
  const dateWords = useEdtfWords()
  const { title, outlet, author, published, url, archived, voiceReason } = article
  const languageName = new Intl.DisplayNames([language], { type: 'language' }).of(article.language)

  return (
    <article>
      <h3>
        {t('articleNumber', { number: String(article.number) })} <span>{article.label[language]}</span>
      </h3>
      {url === null && <p className="quiet">{t('cannotOpen')}</p>}
      <dl className="facts">
        <Field label={t('articleTitle')}>
          {title !== null && <cite lang={article.language}>{title}</cite>}
        </Field>
        <Field label={t('outlet')}>{outlet !== null && <span className="outlet">{outlet}</span>}</Field>
        <Field label={t('author')}>{author !== null && <span className="outlet">{author}</span>}</Field>
        <Field label={t('published')}>
          {published.date !== null && (
            <>
              {dateWords(published.date)}
              <span className="quiet"> · {records(`basis.${published.basis}`)}</span>
              {published.reason !== undefined && <p className="quiet">{published.reason[language]}</p>}
            </>
          )}
        </Field>
        <Field label={t('address')}>{url !== null && <OutLink address={url}>{url}</OutLink>}</Field>
        <Field label={t('archived')}>
          {archived !== null && <OutLink address={archived}>{archived}</OutLink>}
        </Field>
        <Field label={t('readOn')}>{dateWords(article.readOn)}</Field>
        <Field label={t('language')}>{languageName ?? article.language}</Field>
        <Field label={t('voice')}>
          {t(`voices.${article.voice}`)}
          {voiceReason !== undefined && <p className="quiet">{voiceReason[language]}</p>}
        </Field>
        <Field label={t('words')}>{formatNumber(article.words, language)}</Field>
        <Field label={t('fingerprint')}>
          <span className="fingerprint">{article.sha256}</span>
        </Field>
      </dl>
    </article>
  )
}

/** A field of an article; without a value it reads "not recorded". */
function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const t = useTranslations('details')
  return (
    <Fact label={label}>{children === false ? <em className="quiet">{t('notRecorded')}</em> : children}</Fact>
  )
}
