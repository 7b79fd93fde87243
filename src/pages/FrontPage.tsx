/**
 * The first view of the app before the app: header, summary, map, list and foot in the same boxes at every
 * width, so that nothing moves when the app takes over.
 */
import { useTranslations } from 'use-intl'
import { Coverage } from './Coverage'
import { PartyLink } from './links'
import { OtherLanguage } from './Masthead'
import { PageMap } from './PageMap'
import { Records } from './Records'
import { Sequence } from '@/record/Sequence'
import { usePage } from './usePage'
import { Words } from './Words'
import { articlesNaming } from '@/core/atlas/articlesNaming'
import { onlyMentioned } from '@/core/atlas/onlyMentioned'
import { filterAtlas } from '@/core/query/filterAtlas'
import { splitByKind } from '@/core/query/splitByKind'
import { parseEdtf } from '@/core/time/edtf'
import { DEFAULT_VIEW } from '@/core/view/view'
import { formatSpan } from '@/i18n/dates'
import { formatList, formatNumber } from '@/i18n/numbers'
import { partyName } from '@/i18n/parties'

export function FrontPage({ title }: { readonly title: string }) {
  const t = useTranslations('pages')
  const list = useTranslations('list')
  const timeline = useTranslations('timeline')
  const { atlas } = usePage()
  return (
    <div className="front">
      <Header />
      <main>
        <Summary />
        <PageMap title={title} />
        <section className="dock">
          <h2>{timeline('region')}</h2>
          <noscript>
            <p>{t('timelineNeedsScript')}</p>
          </noscript>
        </section>
      </main>
      <div className="panel">
        <section className="list" aria-label={list('region')}>
          <h2>{list('region')}</h2>
          <noscript>
            <p className="quiet">{t('everyLinkLeadsHere')}</p>
          </noscript>
          <Split />
          <Records filtered={filterAtlas(atlas, DEFAULT_VIEW)} />
          <Mentioned />
        </section>
        <footer className="foot">
          <Coverage />
        </footer>
      </div>
    </div>
  )
}

function Header() {
  const t = useTranslations('app')
  const { atlas, language } = usePage()
  return (
    <header className="masthead">
      <h1 className="wordmark" translate="no">
        Axes
      </h1>
      <p className="tagline">{t('tagline')}</p>
      <p className="data">
        {t('data')} <span>{atlas.file.title[language]}</span>
      </p>
      <Count />
      <OtherLanguage />
    </header>
  )
}

/** "4 fiches sur 4", with the number kept in bold. */
function Count() {
  const t = useTranslations('filters')
  const { atlas, language } = usePage()
  const count = atlas.records.length
  const number = formatNumber(count, language)
  const words = t('count', { kept: number, keptCount: count, all: number, allCount: count })
  return (
    <p className="count">
      <strong>{number}</strong>
      {words.slice(number.length)}
    </p>
  )
}

function Summary() {
  return (
    <div className="summary">
      <Count />
      <Split />
      <Remark />
    </div>
  )
}

function Split() {
  const t = useTranslations('filters')
  const { atlas, language } = usePage()
  const parts = splitByKind(atlas, atlas.columns.row.keys()).map(([part, count]) =>
    t(`split.${part}`, { count }),
  )
  return <p className="split">{formatList(parts, language, 'and')}</p>
}

/** From when to when the atlas reads. */
function Remark() {
  const t = useTranslations('filters')
  const { atlas, language } = usePage()
  const { from, to } = atlas.file.coverage
  const read = from === undefined || to === undefined ? null : parseEdtf(`${from}/${to}`)
  return (
    <p className="remark">
      <Words>
        {read?.ok === true ? t('everythingOf', { dates: formatSpan(read.span, language) }) : t('everything')}
      </Words>
    </p>
  )
}

function Mentioned() {
  const t = useTranslations('list')
  const { atlas, language } = usePage()
  const { compare } = new Intl.Collator(language)
  const named = onlyMentioned(atlas).toSorted((a, b) =>
    compare(partyName(a, atlas, language), partyName(b, atlas, language)),
  )
  if (named.length === 0) return null
  return (
    <div className="mentioned">
      <h3>{t('mentioned')}</h3>
      <p className="names">
        <Sequence
          items={named.map((id) => (
            <PartyLink key={id} id={id} />
          ))}
        />
      </p>
      <p className="quiet">{t('mentionedIn', { count: articlesNaming(atlas, named) })}</p>
    </div>
  )
}
