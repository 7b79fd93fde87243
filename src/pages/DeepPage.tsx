/** A document of its own: a record, a country or a pair, between a masthead and what was read. */
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Coverage } from './Coverage'
import { PageMap } from './PageMap'
import { feedPath, icsPath } from './site'
import { usePage } from './usePage'
import { OtherLanguage, Wordmark } from './Masthead'
import { viewOfPage } from '@/core/view/address'
import { parseDay } from '@/core/time/day'
import { formatDayInWords } from '@/i18n/dates'

interface DeepPageProps {
  readonly title: string
  readonly hasDates: boolean
  readonly head: ReactNode
  readonly children: ReactNode
}

export function DeepPage({ title, hasDates, head, children }: DeepPageProps) {
  const app = useTranslations('app')
  const t = useTranslations('pages')
  const { address, atlasWith } = usePage()
  return (
    <div className="sheet">
      <header className="masthead">
        <Wordmark />
        <p className="tagline">{app('tagline')}</p>
        <OtherLanguage />
      </header>
      <main>
        {head}
        <PageMap title={title} />
        <p className="open">
          <a href={atlasWith(viewOfPage(address.page, address.language))}>{t('openInAtlas')}</a>
        </p>
        {children}
        <Downloads hasDates={hasDates} />
      </main>
      <footer>
        <Coverage />
        <Edition />
      </footer>
    </div>
  )
}

function Downloads({ hasDates }: { readonly hasDates: boolean }) {
  const t = useTranslations('pages')
  const { address, wayTo } = usePage()
  return (
    <section>
      <h2>{t('downloads')}</h2>
      <ul className="downloads">
        {hasDates && (
          <li>
            <a href={wayTo(icsPath(address))}>{t('calendar')}</a>
          </li>
        )}
        {address.page.type !== 'record' && (
          <li>
            <a href={wayTo(feedPath(address))}>{t('feed')}</a>
          </li>
        )}
        <li>
          <a href={wayTo('data/atlas.json')}>{t('dataFile')}</a>
        </li>
      </ul>
    </section>
  )
}

/** Of which day the data is. */
function Edition() {
  const t = useTranslations('pages')
  const { atlas, language } = usePage()
  const { dataVersion, licence } = atlas.file
  const day = parseDay(dataVersion)
  return (
    <p>
      {t('edition', {
        day: day === null ? dataVersion : formatDayInWords(day, language),
        version: atlas.version,
        licence,
      })}
    </p>
  )
}
