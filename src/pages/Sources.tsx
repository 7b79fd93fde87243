/** Claim by claim: the field, the quotation or the reason, and on what it stands. */
import { useTranslations } from 'use-intl'
import { Excerpts, InlineExcerpt } from './Excerpts'
import { OutLink } from './links'
import { Mark } from './marks'
import { usePage } from './usePage'
import { parseFactPath } from '@/core/atlas/factPath'
import { groupClaims } from '@/core/atlas/groupClaims'
import type { AtlasRecord, Claim, Premise } from '@/core/atlas/schema'
import { useBreakdown } from '@/i18n/useBreakdown'
import { useClaimTexts } from '@/i18n/useClaimTexts'
import { useEdtfWords } from '@/i18n/useEdtfWords'

export function Sources({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  return (
    <section>
      <h2>{t('sources')}</h2>
      <p className="quiet">{useBreakdown(record.claims)}</p>
      <dl className="facts claims">
        {groupClaims(record.claims).map(({ fact, groups }) => {
          const { field } = parseFactPath(fact)
          return (
            <div key={fact}>
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

/** Claims that one piece of evidence serves: each in words, then what they stand on. */
function ClaimWords({ claims, record }: { readonly claims: readonly Claim[]; readonly record: AtlasRecord }) {
  const { atlas, language } = usePage()
  const texts = useClaimTexts(claims, record, atlas)
  const [claim] = claims
  if (claim === undefined) return null
  return (
    <div className="claim">
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

function BasisWords({ claim: { basis } }: { readonly claim: Claim }) {
  const t = useTranslations('details')
  const records = useTranslations('records')
  return (
    <p className="basis">
      <Mark basis={basis} /> {basis === 'stated' ? t('noSource') : records(`basis.${basis}`)}
    </p>
  )
}

function Premises({ premises }: { readonly premises: readonly Premise[] }) {
  const t = useTranslations('details')
  const { language } = usePage()
  return (
    <ul className="premises" aria-label={t('premises')}>
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
  const reference = usePage().atlas.references.get(id)
  const dateWords = useEdtfWords()
  if (reference === undefined) return null
  return (
    <p className="basis">
      {t.rich('fromOutside', {
        source: () => (
          <OutLink address={reference.url}>
            {reference.outlet}, {dateWords(reference.date)}
          </OutLink>
        ),
      })}
    </p>
  )
}
