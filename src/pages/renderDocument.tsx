/**
 * A page of the site as a document: the facts and the evidence in plain HTML, readable without a script, and
 * beside them the root in which the app draws the same view.
 */
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { CountryBody, CountryHead } from './CountryPage'
import { DeepPage } from './DeepPage'
import { FrontPage } from './FrontPage'
import { Head } from './Head'
import { PairBody, PairHead } from './PairPage'
import { presentation } from './presentation'
import { RecordBody, RecordHead } from './RecordPage'
import type { Site, SiteFile } from './site'
import { PageContext, usePage } from './usePage'
import { usePageWords } from './usePageWords'
import { spanAt } from '@/core/atlas/spanAt'
import type { PageAddress } from '@/core/view/address'
import { pagePath, pathToRoot, viewOfPage } from '@/core/view/address'
import { filterAtlas } from '@/core/query/filterAtlas'
import { formatPermalink } from '@/core/view/permalink'
import en from '@/i18n/en'
import { pages as englishPages } from '@/i18n/en/pages'
import fr from '@/i18n/fr'
import { pages as frenchPages } from '@/i18n/fr/pages'
import { PresentationContext } from '@/record/presentation'

/** What other steps of the build make for a document. */
export interface DocumentParts {
  /** The map of the page's view, as SVG of our own making. */
  readonly map: string
}

const french = { ...fr, pages: frenchPages }
/** use-intl reads the names of arguments from the French literals; at run time any language will do. */
const MESSAGES = { fr: french, en: { ...en, pages: englishPages } as unknown as typeof french }

/** @throws Error when the site has no such record */
export function renderDocument(address: PageAddress, site: Site, parts: DocumentParts): SiteFile {
  const { page, language } = address
  const markup = renderToStaticMarkup(
    <IntlProvider locale={language} messages={MESSAGES[language]} timeZone="UTC">
      <PageContext value={{ site, address, map: parts.map }}>
        <PresentationContext value={{ ...presentation, atlas: site.atlas }}>
          <Document />
        </PresentationContext>
      </PageContext>
    </IntlProvider>,
  )
  return { path: `${pagePath(page, language)}index.html`, text: `<!doctype html>\n${markup}\n` }
}

function Document() {
  const { address } = usePage()
  const { page, language } = address
  const words = usePageWords(page)
  return (
    <html
      lang={language}
      data-root={pathToRoot(pagePath(page, language))}
      data-view={formatPermalink(viewOfPage(page, language))}
      data-state="loading"
    >
      <Head words={words} />
      <body>
        <div id="static">
          <Content title={words.title} />
        </div>
        <div id="root" />
      </body>
    </html>
  )
}

function Content({ title }: { readonly title: string }) {
  const { address, atlas, language } = usePage()
  const { page } = address
  if (page.type === 'front') return <FrontPage title={title} />

  const { kept } = filterAtlas(atlas, viewOfPage(page, language))
  const shown = page.type === 'record' ? [atlas.records.indexOf(page.id)] : [...kept]
  const hasDates = shown.some((index) => spanAt(atlas, index) !== null)
  const shell = { title, hasDates }
  switch (page.type) {
    case 'record': {
      const record = atlas.records.byId(page.id)
      return record === undefined ? null : (
        <DeepPage {...shell} head={<RecordHead record={record} />}>
          <RecordBody record={record} />
        </DeepPage>
      )
    }
    case 'country':
      return (
        <DeepPage {...shell} head={<CountryHead code={page.code} />}>
          <CountryBody code={page.code} />
        </DeepPage>
      )
    case 'pair':
      return (
        <DeepPage {...shell} head={<PairHead codes={page.codes} />}>
          <PairBody codes={page.codes} />
        </DeepPage>
      )
  }
}
