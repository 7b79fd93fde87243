/** Claim by claim: the field, the quotation or the reason, and on what it stands. */
import { useTranslations } from 'use-intl/react'
import { countBases } from './countBases'
import { Excerpt } from './Excerpt'
import { parseFactPath } from './factPath'
import panel from './panel.module.css'
import styles from './Sources.module.css'
import { useEdtfWords } from './useEdtfWords'
import { useFactWords } from './useFactWords'
import type { AtlasRecord, Claim, Premise } from '@/core/atlas/schema'
import { BASES } from '@/core/atlas/schema'
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
        {byField(record.claims).map(({ fact, claims }) => (
          <div key={fact} className={styles.field}>
            <FieldName fact={fact} />
            <dd className={panel.value}>
              {claims.map((claim, i) => (
                <ClaimWords key={i} claim={claim} record={record} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** "11 faits : 10 indiqués, 1 déduit"; bases without a claim are left out. */
function useBreakdown(claims: readonly Claim[]): string {
  const t = useTranslations('details')
  const counts = countBases(claims)
  if (claims.length === 0) return t('noClaims')
  const parts = BASES.filter((basis) => counts[basis] > 0).map((basis) => t(basis, { count: counts[basis] }))
  return t('breakdown', { total: t('claims', { count: claims.length }), parts: parts.join(', ') })
}

interface FieldClaims {
  readonly fact: string
  readonly claims: readonly Claim[]
}

/** Claims on one field stand together, where the first of them stands; disagreeing ones thus follow each other. */
function byField(claims: readonly Claim[]): readonly FieldClaims[] {
  const fields = new Map<string, { readonly fact: string; readonly claims: Claim[] }>()
  for (const claim of claims) {
    const { field } = parseFactPath(claim.fact)
    const key = field === 'other' ? claim.fact : field
    const known = fields.get(key)
    if (known === undefined) fields.set(key, { fact: claim.fact, claims: [claim] })
    else known.claims.push(claim)
  }
  return [...fields.values()]
}

/** The field in words; an open word of the data is shown as it is. */
function FieldName({ fact }: { readonly fact: string }) {
  const t = useTranslations('details')
  const { field } = parseFactPath(fact)
  return <dt className={panel.label}>{field === 'other' ? fact : t(`fact.${field}`)}</dt>
}

function ClaimWords({ claim, record }: { readonly claim: Claim; readonly record: AtlasRecord }) {
  const language = useLanguage()
  const words = useFactWords(record)
  const text = claim.text?.[language] ?? words(claim.fact)

  return (
    <div className={styles.claim}>
      {text !== null && <p>{text}</p>}
      {claim.evidence.map((evidence, i) => (
        <Excerpt key={i} evidence={evidence} basis={claim.basis} />
      ))}
      {claim.reason !== undefined && <p>{claim.reason[language]}</p>}
      {claim.basis !== 'stated' || claim.evidence.length === 0 ? <BasisWords claim={claim} /> : null}
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
          {premise.evidence !== undefined && <Excerpt evidence={premise.evidence} basis="stated" />}
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
