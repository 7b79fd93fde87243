/**
 * What the site hands to other programs: a feed and a calendar of the whole, of each country and of each pair, in
 * both languages; a calendar of each dated record; the sitemap and `robots.txt`.
 */
import { pageName, publishedWords, recordsOfPage } from './pageFacts'
import type { Site, SiteFile } from './site'
import { feedPath, icsPath } from './site'
import { spanOf } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import { formatAtom } from '@/core/formats/atom'
import { formatCalendar } from '@/core/formats/icalendar'
import { formatRobots, formatSitemap } from '@/core/formats/sitemap'
import type { Day } from '@/core/time/day'
import { parseDay } from '@/core/time/day'
import type { Page, PageAddress } from '@/core/view/address'
import { pagePath } from '@/core/view/address'
import type { Language } from '@/core/view/view'
import { LANGUAGES } from '@/core/view/view'
import { calendarEvent } from '@/i18n/calendarEvent'
import { recordLabel } from '@/i18n/records'

/** The day of the data version, on which all records count as last changed. */
function updatedOf({ atlas }: Site): Day {
  const day = parseDay(atlas.file.dataVersion)
  if (day === null) throw new Error(`updatedOf: ${atlas.file.dataVersion} is no day`)
  return day
}

const recordAddress = ({ address }: Site, { id }: AtlasRecord, language: Language): string =>
  address + pagePath({ type: 'record', id }, language)

/** "Axes : Mali" */
const feedName = (page: PageAddress, { atlas }: Site): string => {
  const t = publishedWords[page.language]
  return t('feedTitle', { what: page.page.type === 'front' ? t('allVisits') : pageName(page, atlas) })
}

/** The newest first, as readers of feeds expect; undated records at the end. */
const newestFirst = (records: readonly AtlasRecord[], { atlas }: Site): readonly AtlasRecord[] => {
  const isDated = (record: AtlasRecord) => spanOf(record, atlas) !== null
  return [...records.filter(isDated).toReversed(), ...records.filter((record) => !isDated(record))]
}

export function feedOf(page: PageAddress, site: Site): SiteFile {
  const { language } = page
  const { atlas, address } = site
  const t = publishedWords[language]
  const updated = updatedOf(site)
  const path = feedPath(page)
  const text = formatAtom({
    title: feedName(page, site),
    subtitle: t('feedSummary'),
    language,
    author: t('author'),
    rights: t('rights', { licence: atlas.file.licence }),
    self: address + path,
    page: address + pagePath(page.page, language),
    updated,
    entries: newestFirst(recordsOfPage(page, atlas), site).map((record) => ({
      title: record.title[language],
      summary: record.summary?.[language] ?? recordLabel(record, atlas, language),
      url: recordAddress(site, record, language),
      updated,
    })),
  })
  return { path, text }
}

/** None where no record is dated. */
export function calendarOf(page: PageAddress, site: Site): readonly SiteFile[] {
  const { language } = page
  const { text } = formatCalendar({
    name: feedName(page, site),
    description: null,
    language,
    isFeed: true,
    host: new URL(site.address).host,
    updated: updatedOf(site),
    events: recordsOfPage(page, site.atlas).map((record) =>
      calendarEvent(record, site.atlas, language, recordAddress(site, record, language)),
    ),
  })
  return text === null ? [] : [{ path: icsPath(page), text }]
}

export function sitemapOf(pages: readonly Page[], site: Site): readonly SiteFile[] {
  const updated = updatedOf(site)
  const entries = pages.map((page) => ({
    urls: { fr: site.address + pagePath(page, 'fr'), en: site.address + pagePath(page, 'en') },
    updated,
  }))
  return [
    { path: 'sitemap.xml', text: formatSitemap(entries) },
    { path: 'robots.txt', text: formatRobots(`${site.address}sitemap.xml`) },
  ]
}

export const feedsOf = (pages: readonly Page[], site: Site): readonly SiteFile[] => [
  ...pages.flatMap((page) =>
    LANGUAGES.flatMap((language) => [
      ...(page.type === 'record' ? [] : [feedOf({ page, language }, site)]),
      ...calendarOf({ page, language }, site),
    ]),
  ),
  ...sitemapOf(pages, site),
]
