/** The facts of the chosen record, claim by claim: in words, with the quotation or the reason that each stands on. */
import { useTranslations } from 'use-intl'
import styles from './brief.module.css'
import { parseFactPath } from '@/core/atlas/factPath'
import { groupClaims } from '@/core/atlas/groupClaims'
import type { AtlasRecord, Claim, Evidence } from '@/core/atlas/schema'
import { InWords } from '@/i18n/InWords'
import { useClaimTexts } from '@/i18n/useClaimTexts'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

export function BriefEvidence({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const language = useLanguage()
  return (
    <section className={styles.evidence}>
      <h2 className={styles.section}>{t('sources')}</h2>
      {record.summary !== undefined && <p className={styles.summary}>{record.summary[language]}</p>}
      <dl className={styles.facts}>
        {groupClaims(record.claims).map(({ fact, groups }) => {
          const { field } = parseFactPath(fact)
          return (
            <div key={fact} className={styles.fact}>
              <dt>{field === 'other' ? fact : t(`fact.${field}`)}</dt>
              <dd>
                {groups.map((claims, i) => (
                  <ClaimWords key={i} claims={claims} record={record} />
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

interface ClaimWordsProps {
  /** They stand on the same evidence. */
  readonly claims: readonly Claim[]
  readonly record: AtlasRecord
}

function ClaimWords({ claims, record }: ClaimWordsProps) {
  const t = useTranslations('details')
  const tRecords = useTranslations('records')
  const tExport = useTranslations('export')
  const language = useLanguage()
  const texts = useClaimTexts(
    claims,
    record,
    useAtlas((state) => state.atlas),
  )
  const [claim] = claims
  if (claim === undefined) return null
  const basis = claim.basis === 'stated' ? t('noSource') : tRecords(`basis.${claim.basis}`)
  return (
    <p>
      {texts.length > 0 && (
        <>
          <InWords>{texts.join(' · ')}</InWords>{' '}
        </>
      )}
      {claim.evidence.map((each, i) => (
        <Quotation key={i} evidence={each} />
      ))}
      {(claim.basis !== 'stated' || claim.evidence.length === 0) && (
        <em className={styles.basis}>
          {[basis, claim.reason?.[language]].filter((part) => part !== undefined).join(tExport('between'))}
        </em>
      )}
    </p>
  )
}

/** In its own language, and where it stands. */
function Quotation({ evidence }: { readonly evidence: Evidence }) {
  const t = useTranslations('details')
  const article = useAtlas(({ atlas }) => atlas.articles.get(evidence.article))
  return (
    <span className={styles.quotation}>
      {t.rich('quotation', { quote: () => <q lang={article?.language}>{evidence.quote}</q> })}{' '}
      <span className={styles.place}>
        {t('locator', {
          article: String(article?.number ?? evidence.article),
          paragraph: String(evidence.paragraph),
        })}
      </span>{' '}
    </span>
  )
}
