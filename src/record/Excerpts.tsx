/** Quotations in their own language, and where they stand. */
import { useTranslations } from 'use-intl'
import { usePresentation } from './presentation'
import type { Evidence } from '@/core/atlas/schema'

/** What an article says of a claim: the words, and under those of one paragraph its place. */
export function Excerpts({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const t = useTranslations('details')
  const { classes, Mark } = usePresentation()
  const placeOf = usePlace()
  return evidence.map((each, i) => {
    const next = evidence[i + 1]
    const goesOn = next?.article === each.article && next.paragraph === each.paragraph
    return (
      <div key={i}>
        <p className={classes.quotation}>
          <Quotation evidence={each} />
        </p>
        {!goesOn && (
          <p className={classes.basis}>
            <Mark basis="stated" /> {t('statedBy', placeOf(each))}
          </p>
        )}
      </div>
    )
  })
}

/** A quotation with its place on the same line, for a premise. */
export function InlineExcerpt({ evidence }: { readonly evidence: Evidence }) {
  const t = useTranslations('details')
  const { classes } = usePresentation()
  const placeOf = usePlace()
  return (
    <p className={classes.quotation}>
      <Quotation evidence={evidence} />{' '}
      <span className={classes.place}>{t('locator', placeOf(evidence))}</span>
    </p>
  )
}

function Quotation({ evidence }: { readonly evidence: Evidence }) {
  const t = useTranslations('details')
  const article = usePresentation().atlas.articles.get(evidence.article)
  return t.rich('quotation', {
    quote: () => <q lang={article?.language}>{evidence.quote}</q>,
  })
}

/** Number of the article and of the paragraph; an article that the data lacks goes by its id. */
function usePlace() {
  const { articles } = usePresentation().atlas
  return ({ article, paragraph }: Evidence) => ({
    article: String(articles.get(article)?.number ?? article),
    paragraph: String(paragraph),
  })
}
