/** Every field of an article, known or not recorded. */
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Fact } from './Fact'
import { usePresentation } from './presentation'
import type { Article } from '@/core/atlas/schema'
import { formatNumber } from '@/i18n/numbers'
import { useEdtfWords } from '@/i18n/useEdtfWords'
import { useLanguage } from '@/i18n/useLanguage'

export function ArticleFacts({ article }: { readonly article: Article }) {
  const t = useTranslations('details')
  const records = useTranslations('records')
  const { classes, OutLink } = usePresentation()
  const language = useLanguage()
  const dateWords = useEdtfWords()
  const { title, outlet, author, published, url, archived, voiceReason } = article
  const languageName = new Intl.DisplayNames([language], { type: 'language' }).of(article.language)

  return (
    <dl className={classes.facts}>
      <Field label={t('articleTitle')}>
        {title !== null && <cite lang={article.language}>{title}</cite>}
      </Field>
      <Field label={t('outlet')}>{outlet !== null && <span className={classes.outlet}>{outlet}</span>}</Field>
      <Field label={t('author')}>{author !== null && <span className={classes.outlet}>{author}</span>}</Field>
      <Field label={t('published')}>
        {published.date !== null && (
          <>
            {dateWords(published.date)}
            <span className={classes.quiet}> · {records(`basis.${published.basis}`)}</span>
            {published.reason !== undefined && <p className={classes.quiet}>{published.reason[language]}</p>}
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
        {voiceReason !== undefined && <p className={classes.quiet}>{voiceReason[language]}</p>}
      </Field>
      <Field label={t('words')}>{formatNumber(article.words, language)}</Field>
      <Field label={t('fingerprint')}>
        <span className={classes.fingerprint}>{article.sha256}</span>
      </Field>
    </dl>
  )
}

/** A field of an article; without a value it reads "not recorded". */
function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const t = useTranslations('details')
  const { classes } = usePresentation()
  return (
    <Fact label={label}>
      {children === false ? <em className={classes.quiet}>{t('notRecorded')}</em> : children}
    </Fact>
  )
}
