/** One country: what it sends, hosts and is named in. */
import { useTranslations } from 'use-intl'
import { PairLink } from './links'
import { Records } from './Records'
import { usePage } from './usePage'
import { articlesNaming } from '@/core/atlas/articlesNaming'
import { CONTINUATORS, RENAMED } from '@/core/atlas/continuators'
import { filterAtlas } from '@/core/query/filterAtlas'
import type { Axis, PartySummary } from '@/core/query/partySummary'
import { summarizeParty } from '@/core/query/partySummary'
import { DEFAULT_VIEW } from '@/core/view/view'
import { formatNumber } from '@/i18n/numbers'
import { partyName, partyNameWithArticle } from '@/i18n/parties'
import { usePartyCounts } from '@/i18n/usePartyCounts'
import { usePartyNotes } from '@/i18n/usePartyNotes'
import { useStatusCounts } from '@/i18n/useStatusCounts'
import { MentionWords } from '@/record/MentionWords'

interface OfCountry {
  readonly code: string
}

export function CountryHead({ code }: OfCountry) {
  const t = useTranslations('details')
  const { atlas, language } = usePage()
  const { all } = summarizeParty(atlas, code, false)
  const articles = articlesNaming(atlas, [code])
  return (
    <>
      <p className="eyebrow">{t(CONTINUATORS.has(code) || RENAMED.has(code) ? 'formerState' : 'country')}</p>
      <h1>{partyName(code, atlas, language)}</h1>
      <p className="lead">
        {all.length > 0
          ? t('recordsAll', { count: all.length })
          : [t('noRecord'), ...(articles === 0 ? [] : [t('mentionedBy', { count: articles })])].join(' · ')}
      </p>
    </>
  )
}

export function CountryBody({ code }: OfCountry) {
  const t = useTranslations('details')
  const list = useTranslations('list')
  const { atlas } = usePage()
  const summary = summarizeParty(atlas, code, false)
  const filtered = filterAtlas(atlas, { ...DEFAULT_VIEW, parties: [code] })
  return (
    <>
      <Numbers code={code} summary={summary} />
      {filtered.kept.length + filtered.placeOnly.length > 0 && (
        <section>
          <h2>{list('region')}</h2>
          <Records filtered={filtered} />
        </section>
      )}
      {summary.axes.length > 0 && (
        <section>
          <h2>{t('pairs')}</h2>
          <ul className="axes">
            {summary.axes.map((axis) => (
              <AxisRow key={axis.other} code={code} axis={axis} />
            ))}
          </ul>
        </section>
      )}
      {summary.mentions.length > 0 && (
        <section>
          <h2>{t('mentions')}</h2>
          <ul className="mentions">
            {summary.mentions.map((mention, i) => (
              <li key={i}>
                <MentionWords mention={mention} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Notes code={code} />
    </>
  )
}

/** Each number large, once; one that could only be zero is left out. */
function Numbers({ code, summary }: OfCountry & { readonly summary: PartySummary }) {
  const t = useTranslations('details')
  const { atlas, language } = usePage()
  const countOf = usePartyCounts(atlas)
  const articles = articlesNaming(atlas, [code])
  if (summary.all.length === 0) return null
  return (
    <ul className="numbers">
      {(['received', 'made', 'meetings'] as const).map((part) => {
        const count = summary[part].length
        const { noun, split } = countOf(part, summary[part], summary[part])
        return (
          count > 0 && (
            <li key={part}>
              <b>{formatNumber(count, language)}</b> {noun}
              {split !== null && <span>{split}</span>}
            </li>
          )
        )
      })}
      {articles > 0 && (
        <li>
          <b>{formatNumber(articles, language)}</b> {t('articlesNaming', { count: articles })}
        </li>
      )}
    </ul>
  )
}

function AxisRow({ code, axis }: OfCountry & { readonly axis: Axis }) {
  const t = useTranslations('details')
  const { atlas, language } = usePage()
  const statusCounts = useStatusCounts(atlas)
  const { other, received, made } = axis
  const directions = [
    [code, received],
    [other, made],
  ] as const
  return (
    <li>
      <PairLink parties={[code, other]} />
      {directions.map(
        ([to, indices]) =>
          indices.length > 0 && (
            <span key={to}>
              {t('towardsParty', {
                party: partyNameWithArticle(to, atlas, language),
                counts: statusCounts(indices),
              })}
            </span>
          ),
      )}
    </li>
  )
}

function Notes({ code }: OfCountry) {
  return usePartyNotes(code, usePage().atlas, false).map((note) => (
    <p key={note} className="note">
      {note}
    </p>
  ))
}
