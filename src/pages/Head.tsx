/**
 * The head of a document: what it may load, what it is called, where else it stands, and how it looks when it
 * is linked to. Addresses are absolute where programs elsewhere read them, else relative to the document.
 */
import { useTranslations } from 'use-intl'
import { recordsOfPage } from './pageFacts'
import { PREVIEW, feedPath, previewPath } from './site'
import { usePage } from './usePage'
import type { PageWords } from './usePageWords'
import type { JsonLd } from '@/core/formats/jsonLd'
import { collectionJsonLd, datasetJsonLd, eventJsonLd, scriptText } from '@/core/formats/jsonLd'
import { parseDay } from '@/core/time/day'
import type { Page, PageAddress } from '@/core/view/address'
import { pagePath } from '@/core/view/address'
import type { Language } from '@/core/view/view'
import { partyName } from '@/i18n/parties'

const LOCALES = { fr: 'fr_FR', en: 'en_GB' } as const
/** Feeds of records; a record has none of its own. */
const feedOf = ({ page, language }: PageAddress): string =>
  feedPath({ page: page.type === 'record' ? { type: 'front' } : page, language })

export function Head({ words }: { readonly words: PageWords }) {
  const t = useTranslations('pages')
  const { site, address, wayTo } = usePage()
  const { title, description } = words
  const { page, language } = address
  const absolute = (each: Language) => site.address + pagePath(page, each)
  const other = language === 'fr' ? 'en' : 'fr'
  const preview = site.address + previewPath(address)
  const linked = useJsonLd(words)
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={site.policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {/* First, since the script waits for what stands before it, and a style that is looked for after it comes late. */}
      {site.files.styles.map((path) => (
        <link key={path} rel="stylesheet" href={wayTo(path)} />
      ))}
      <script {...site.files.boot} src={wayTo('boot.js')} />
      <title>{page.type === 'front' ? title : `${title} · Axes`}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={absolute(language)} />
      <link rel="alternate" hrefLang="fr" href={absolute('fr')} />
      <link rel="alternate" hrefLang="en" href={absolute('en')} />
      <link rel="alternate" hrefLang="x-default" href={absolute('fr')} />
      <link rel="alternate" type="application/atom+xml" title={t('feed')} href={wayTo(feedOf(address))} />
      <meta property="og:type" content={page.type === 'record' ? 'article' : 'website'} />
      <meta property="og:site_name" content="Axes" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={absolute(language)} />
      <meta property="og:locale" content={LOCALES[language]} />
      <meta property="og:locale:alternate" content={LOCALES[other]} />
      <meta property="og:image" content={preview} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PREVIEW.width)} />
      <meta property="og:image:height" content={String(PREVIEW.height)} />
      <meta property="og:image:alt" content={t('mapOf', { title })} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={preview} />
      <meta name="twitter:image:alt" content={t('mapOf', { title })} />
      <meta name="theme-color" content="#faf7f0" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#14191b" media="(prefers-color-scheme: dark)" />
      <meta name="color-scheme" content="light dark" />
      {/* Not the drawing itself: browsers draw the icon anew at each change of the address. */}
      <link rel="icon" type="image/png" sizes="48x48" href={wayTo('icons/icon-48.png')} />
      <link rel="apple-touch-icon" href={wayTo('icons/apple-touch-180.png')} />
      <link rel="manifest" href={wayTo('manifest.webmanifest')} />
      {linked !== null && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(linked) }} />
      )}
    </head>
  )
}

/** The data set on the front page, the event on a record's, the list of its records on any other. */
function useJsonLd({ title, description }: PageWords): JsonLd | null {
  const { site, address, atlas } = usePage()
  const { page, language } = address
  const urlOf = (each: Page) => site.address + pagePath(each, language)
  const dataset = urlOf({ type: 'front' })
  const url = urlOf(page)
  const updated = parseDay(atlas.file.dataVersion)
  if (updated === null) return null
  switch (page.type) {
    case 'front':
      return datasetJsonLd(atlas, {
        language,
        name: title,
        description,
        url,
        file: `${site.address}data/atlas.json`,
        licence: atlas.file.licence,
        author: 'Axes',
      })
    case 'record': {
      const record = atlas.records.byId(page.id)
      if (record === undefined) return null
      return eventJsonLd(record, atlas, {
        language,
        url,
        description,
        image: site.address + previewPath(address),
        dataset,
        updated,
        partyName: (id) => partyName(id, atlas, language),
      })
    }
    case 'country':
    case 'pair':
      return collectionJsonLd(recordsOfPage(address, atlas), {
        language,
        name: title,
        description,
        url,
        dataset,
        updated,
        pageOf: ({ id }) => urlOf({ type: 'record', id }),
      })
  }
}
