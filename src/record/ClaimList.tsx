/** Claim by claim: the field, the quotation or the reason, and on what it stands. */
import { useTranslations } from 'use-intl'
import { Excerpts, InlineExcerpt } from './Excerpts'
import { Fact } from './Fact'
import { usePresentation } from './presentation'
import { parseFactPath } from '@/core/atlas/factPath'
import { groupClaims } from '@/core/atlas/groupClaims'
import type { AtlasRecord, Claim, Premise } from '@/core/atlas/schema'
import { useClaimTexts } from '@/i18n/useClaimTexts'
import { useEdtfWords } from '@/i18n/useEdtfWords'
import { useLanguage } from '@/i18n/useLanguage'

export function ClaimList({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const { classes } = usePresentation()
  return (
    <dl className={classes.claims}>
      {groupClaims(record.claims).map(({ fact, groups }) => {
        const { field } = parseFactPath(fact)
        return (
          // An open word of the data is shown as it is.
          <Fact key={fact} label={field === 'other' ? fact : t(`fact.${field}`)}>
            {groups.map((claims, i) => (
              <ClaimWords key={i} claims={claims} record={record} />
            ))}
          </Fact>
        )
      })}
    </dl>
  )
}

/** Claims that one piece of evidence serves: each in words, then what they stand on. */
function ClaimWords({ claims, record }: { readonly claims: readonly Claim[]; readonly record: AtlasRecord }) {
  const { atlas, classes } = usePresentation()
  const language = useLanguage()
  const texts = useClaimTexts(claims, record, atlas)
  const [claim] = claims
  if (claim === undefined) return null
  return (
    <div className={classes.claim}>
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
  const { classes, Mark } = usePresentation()
  return (
    <p className={classes.basis}>
      <Mark basis={basis} /> {basis === 'stated' ? t('noSource') : records(`basis.${basis}`)}
    </p>
  )
}

function Premises({ premises }: { readonly premises: readonly Premise[] }) {
  const t = useTranslations('details')
  const { classes } = usePresentation()
  const language = useLanguage()
  return (
    <ul className={classes.premises} aria-label={t('premises')}>
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
  const { atlas, classes, OutLink } = usePresentation()
  const reference = atlas.references.get(id)
  const dateWords = useEdtfWords()
  if (reference === undefined) return null
  return (
    <p className={classes.place}>
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
