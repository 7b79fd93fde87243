/** What a page is about, for those who list or announce it: its records, its name, its days. */
import { createTranslator } from 'use-intl/core'
import type { Atlas } from '@/core/atlas/atlas'
import type { AtlasRecord } from '@/core/atlas/schema'
import { filterAtlas } from '@/core/query/filterAtlas'
import type { Period } from '@/core/time/day'
import type { PageAddress } from '@/core/view/address'
import { viewOfPage } from '@/core/view/address'
import { formatPeriod } from '@/i18n/dates'
import { published as en } from '@/i18n/en/published'
import { published as fr } from '@/i18n/fr/published'
import { pairName } from '@/i18n/pairName'
import { partyName } from '@/i18n/parties'
import { dateWords } from '@/i18n/records'

export const publishedWords = {
  fr: createTranslator<{ readonly [K in keyof typeof fr]: string }>({ locale: 'fr', messages: fr }),
  en: createTranslator<{ readonly [K in keyof typeof fr]: string }>({ locale: 'en', messages: en }),
} as const

/** Of records, or of the one record of its page, in time order. */
export function recordsOfPage({ page, language }: PageAddress, atlas: Atlas): readonly AtlasRecord[] {
  if (page.type === 'record') return atlas.records.filter(({ id }) => id === page.id)
  const { kept } = filterAtlas(atlas, viewOfPage(page, language))
  return Array.from(kept).flatMap((i) => atlas.records[i] ?? [])
}

export function pageName({ page, language }: PageAddress, atlas: Atlas): string {
  switch (page.type) {
    case 'front':
      return publishedWords[language]('frontTitle')
    case 'record':
      return atlas.records.find(({ id }) => id === page.id)?.title[language] ?? page.id
    case 'country':
      return partyName(page.code, atlas, language)
    case 'pair':
      return pairName(page.codes, atlas, language)
  }
}

/** From the first day of the records to their last; `null` when none is dated. */
function extentOf(records: readonly AtlasRecord[], atlas: Atlas): Period | null {
  const spans = records.flatMap(({ id }) => atlas.spans[atlas.indexOf.get(id) ?? -1] ?? [])
  if (spans.length === 0) return null
  const from = Math.min(...spans.map(({ startEarliest }) => startEarliest)) as Period['from']
  const to = Math.max(...spans.map(({ endLatest }) => endLatest)) as Period['to']
  return { from, to }
}

/** "10–12 novembre 2021", of several records from the first day to the last; `null` when none is dated. */
export function daysOfPage(address: PageAddress, atlas: Atlas): string | null {
  const { page, language } = address
  const records = recordsOfPage(address, atlas)
  const [only] = records
  if (page.type === 'record' && only !== undefined) return dateWords(only, atlas, language)
  const extent = extentOf(records, atlas)
  return extent === null ? null : formatPeriod(extent, language)
}

/** How many articles the records of a page rest on. */
export const countArticles = (records: readonly AtlasRecord[]): number =>
  new Set(records.flatMap(({ articles }) => articles)).size
