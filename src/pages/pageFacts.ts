/** What a page is about, for those who list or announce it: its records, its name, its days. */
import { createTranslator } from 'use-intl/core'
import { articlesNaming } from '@/core/atlas/articlesNaming'
import type { Atlas } from '@/core/atlas/atlas'
import { spanOf } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import { filterAtlas } from '@/core/query/filterAtlas'
import type { Period } from '@/core/time/day'
import { earlier, later } from '@/core/time/day'
import type { PageAddress } from '@/core/view/address'
import { viewOfPage } from '@/core/view/address'
import type { Language } from '@/core/view/view'
import { formatPeriod } from '@/i18n/dates'
import { details as enDetails } from '@/i18n/en/details'
import { published as en } from '@/i18n/en/published'
import { details as frDetails } from '@/i18n/fr/details'
import { published as fr } from '@/i18n/fr/published'
import { formatList } from '@/i18n/numbers'
import { pairName } from '@/i18n/pairName'
import { partyName } from '@/i18n/parties'
import { dateWords, guessWords } from '@/i18n/records'

const messages = {
  fr: { ...fr, noRecord: frDetails.noRecord, mentionedBy: frDetails.mentionedBy },
  en: { ...en, noRecord: enDetails.noRecord, mentionedBy: enDetails.mentionedBy },
} as const
type PublishedWords = { readonly [K in keyof typeof messages.fr]: string }

export const publishedWords = {
  fr: createTranslator<PublishedWords>({ locale: 'fr', messages: messages.fr }),
  en: createTranslator<PublishedWords>({ locale: 'en', messages: messages.en }),
} as const

/** Of records, or of the one record of its page, in time order. */
export function recordsOfPage({ page, language }: PageAddress, atlas: Atlas): readonly AtlasRecord[] {
  if (page.type === 'record') {
    const record = atlas.records.byId(page.id)
    return record === undefined ? [] : [record]
  }
  const { kept } = filterAtlas(atlas, viewOfPage(page, language))
  return Array.from(kept).flatMap((i) => atlas.records.get(i) ?? [])
}

export function pageName({ page, language }: PageAddress, atlas: Atlas): string {
  switch (page.type) {
    case 'front':
      return publishedWords[language]('frontTitle')
    case 'record':
      return atlas.records.byId(page.id)?.title[language] ?? page.id
    case 'country':
      return partyName(page.code, atlas, language)
    case 'pair':
      return pairName(page.codes, atlas, language)
  }
}

/** From the first day of the records to their last; `null` when none is dated. */
function extentOf(records: readonly AtlasRecord[], atlas: Atlas): Period | null {
  const spans = records.flatMap((record) => spanOf(record, atlas) ?? [])
  if (spans.length === 0) return null
  return {
    from: spans.map(({ startEarliest }) => startEarliest).reduce(earlier),
    to: spans.map(({ endLatest }) => endLatest).reduce(later),
  }
}

/** Days in words, and what no article says of them: "année déduite". */
export interface PageDays {
  readonly days: string
  readonly guess: string | null
}

/** "10–12 novembre 2021", of several records from the first day to the last; `null` when none is dated. */
export function daysOfPage(address: PageAddress, atlas: Atlas): PageDays | null {
  const { page, language } = address
  const records = recordsOfPage(address, atlas)
  const [only] = records
  if (page.type === 'record' && only !== undefined)
    return { days: dateWords(only, atlas, language), guess: guessWords(only, 'year', language) }
  const extent = extentOf(records, atlas)
  return extent === null
    ? null
    : { days: formatPeriod(extent, language), guess: guessOfSeveral(records, atlas, language) }
}

/** What the years of the dated records stand on, "en partie" where some are stated. */
function guessOfSeveral(records: readonly AtlasRecord[], atlas: Atlas, language: Language): string | null {
  const years = new Set(
    records
      .filter((record) => spanOf(record, atlas) !== null)
      .map((record) => guessWords(record, 'year', language)),
  )
  const guesses = [...years].filter((words) => words !== null)
  if (guesses.length === 0) return null
  const what = formatList(guesses, language, 'and')
  return years.has(null) ? publishedWords[language]('inPart', { what }) : what
}

/**
 * "2 fiches, dont 1 sans date"; of a page without any, the lines that its document has: that there is none, and in
 * how many articles its subject is named.
 */
export function countLines(address: PageAddress, atlas: Atlas): readonly string[] {
  const { page, language } = address
  const t = publishedWords[language]
  const records = recordsOfPage(address, atlas)
  if (records.length > 0) {
    const undated = records.filter((record) => spanOf(record, atlas) === null).length
    return [t('records', { count: records.length, undated })]
  }
  const naming = page.type === 'country' ? articlesNaming(atlas, [page.code]) : 0
  return [t('noRecord'), ...(naming === 0 ? [] : [t('mentionedBy', { count: naming })])]
}

/** How many articles the records of a page rest on. */
export const countArticles = (records: readonly AtlasRecord[]): number =>
  new Set(records.flatMap(({ articles }) => articles)).size
