/** Quotations in their own language, and where they stand. */
import { useTranslations } from 'use-intl'
import { Mark } from './marks'
import { usePage } from './usePage'
import type { Evidence } from '@/core/atlas/schema'

/** The words of an article, and under those of one paragraph their place. */
export function Excerpts({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const t = useTranslations('details')
  const placeOf = usePlace()
  return evidence.map((each, i) => {
    const next = evidence[i + 1]
    const goesOn = next?.article === each.article && next.paragraph === each.paragraph
    return (
      <div key={i}>
        <p className="quotation">
          <Quotation evidence={each} />
        </p>
        {!goesOn && (
          <p className="basis">
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
  const placeOf = usePlace()
  return (
    <p className="quotation">
      <Quotation evidence={evidence} /> <span className="basis">{t('locator', placeOf(evidence))}</span>
    </p>
  )
}

function Quotation({ evidence }: { readonly evidence: Evidence }) {
  const t = useTranslations('details')
  const { atlas } = usePage()
  return t.rich('quotation', {
    quote: () => <q lang={atlas.articles.get(evidence.article)?.language}>{evidence.quote}</q>,
  })
}

/** Number of the article and of the paragraph; an article that the data lacks goes by its id. */
function usePlace() {
  const { articles } = usePage().atlas
  return ({ article, paragraph }: Evidence) => ({
    article: String(articles.get(article)?.number ?? article),
    paragraph: String(paragraph),
  })
}
