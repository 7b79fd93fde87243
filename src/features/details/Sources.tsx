/** Claim by claim: the field, the quotation or the reason, and on what it stands. */
import { useTranslations } from 'use-intl'
import { DataSetCredit } from './DataSetCredit'
import { Excerpts, InlineExcerpt } from './Excerpts'
import panel from './panel.module.css'
import styles from './Sources.module.css'
import { parseFactPath } from '@/core/atlas/factPath'
import { groupClaims } from '@/core/atlas/groupClaims'
import type { AtlasRecord, Claim, Premise } from '@/core/atlas/schema'
import { isHttps } from '@/core/text/isHttps'
import { useBreakdown } from '@/i18n/useBreakdown'
import { useClaimTexts } from '@/i18n/useClaimTexts'
import { useEdtfWords } from '@/i18n/useEdtfWords'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { ExternalLink } from '@/ui/ExternalLink'
import { Mark } from '@/ui/Mark'

export function Sources({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  return (
    <>
      <div className={panel.sectionHead}>
        <h3 className={panel.sectionTitle}>{t('sources')}</h3>
        <p className={panel.aside}>{useBreakdown(record.claims)}</p>
      </div>
      <dl className={styles.claims}>
        {groupClaims(record.claims).map(({ fact, groups }) => (
          <div key={fact} className={styles.field}>
            <FieldName fact={fact} />
            <dd className={panel.value}>
              {groups.map((claims, i) => (
                <ClaimWords key={i} claims={claims} record={record} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {record.sources !== undefined && <GivenSources sources={record.sources} />}
      <DataSetCredit record={record} />
    </>
  )
}

/** What an opened file says of its own sources; its words and addresses are shown as they stand. */
function GivenSources({ sources }: { readonly sources: NonNullable<AtlasRecord['sources']> }) {
  const t = useTranslations('details')
  return (
    <dl className={styles.claims}>
      <div className={styles.field}>
        <dt className={panel.label}>{t('givenSources', { count: sources.length })}</dt>
        <dd className={panel.value}>
          {sources.map(({ label, url }, i) => (
            <p key={i}>
              <ExternalLink address={url ?? ''}>
                <bdi>{label ?? url}</bdi>
              </ExternalLink>
              {label !== undefined && url !== undefined && !isHttps(url) && <bdi> {url}</bdi>}
            </p>
          ))}
        </dd>
      </div>
    </dl>
  )
}

/** The field in words; an open word of the data is shown as it is. */
function FieldName({ fact }: { readonly fact: string }) {
  const t = useTranslations('details')
  const { field } = parseFactPath(fact)
  return <dt className={panel.label}>{field === 'other' ? fact : t(`fact.${field}`)}</dt>
}

/** Claims that one piece of evidence serves: each in words, then what they stand on. */
function ClaimWords({ claims, record }: { readonly claims: readonly Claim[]; readonly record: AtlasRecord }) {
  const language = useLanguage()
  const texts = useClaimTexts(
    claims,
    record,
    useAtlas((state) => state.atlas),
  )
  const [claim] = claims
  if (claim === undefined) return null

  return (
    <div className={styles.claim}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Excerpts evidence={claim.evidence} />
      {claim.reason !== undefined && <p>{claim.reason[language]}</p>}
      {(claim.basis !== 'stated' || claim.evidence.length === 0) && <BasisWords claim={claim} />}
      {claim.premises.length > 0 && <Premises premises={claim.premises} />}
    </div>
  )
}

function BasisWords({ claim }: { readonly claim: Claim }) {
  const t = useTranslations('details')
  const records = useTranslations('records')
  return (
    <p className={styles.basis}>
      <Mark basis={claim.basis} />
      <span>{claim.basis === 'stated' ? t('noSource') : records(`basis.${claim.basis}`)}</span>
    </p>
  )
}

function Premises({ premises }: { readonly premises: readonly Premise[] }) {
  const t = useTranslations('details')
  const language = useLanguage()
  return (
    <ul className={styles.premises} aria-label={t('premises')}>
      {premises.map((premise, i) => (
        <li key={i}>
          {premise.text[language]}
          {premise.evidence !== undefined && <InlineExcerpt evidence={premise.evidence} />}
          {premise.reference !== undefined && <OutsideSource id={premise.reference} />}
        </li>
      ))}
    </ul>
  )
}

/** A source that is not one of the articles, marked as such. */
function OutsideSource({ id }: { readonly id: string }) {
  const t = useTranslations('details')
  const reference = useAtlas(({ atlas }) => atlas.references.get(id))
  const dateWords = useEdtfWords()
  if (reference === undefined) return null
  return (
    <p className={styles.outside}>
      {t.rich('fromOutside', {
        source: () => (
          <ExternalLink address={reference.url}>
            {reference.outlet}, {dateWords(reference.date)}
          </ExternalLink>
        ),
      })}
    </p>
  )
}
