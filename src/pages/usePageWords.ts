/** What a page is called and how it is described where it is linked from: search engines, chats, feeds. */
import { useTranslations } from 'use-intl'
import { usePage } from './usePage'
import type { AtlasRecord } from '@/core/atlas/schema'
import { filterAtlas } from '@/core/query/filterAtlas'
import { splitByKind } from '@/core/query/splitByKind'
import type { Page } from '@/core/view/address'
import { viewOfPage } from '@/core/view/address'
import { formatList } from '@/i18n/numbers'
import { pairName } from '@/i18n/pairName'
import { partyName } from '@/i18n/parties'
import { dateWords, guessWords, recordLabel } from '@/i18n/records'

export interface PageWords {
  readonly title: string
  readonly description: string
}

/** As long as previews show. */
const LONGEST = { title: 180, description: 200 } as const

/** Cut between words. */
function clip(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > longest / 2 ? space : longest - 1).replace(/[\s,;:.]+$/, '')}…`
}

export function usePageWords(page: Page): PageWords {
  const t = useTranslations('pages')
  const filters = useTranslations('filters')
  const { atlas, language } = usePage()
  const ofRecord = (record: AtlasRecord): PageWords => {
    const days = dateWords(record, atlas, language)
    const guess = guessWords(record, 'year', language)
    const label = [recordLabel(record, atlas, language), ...(guess === null ? [] : [guess])].join(', ')
    return {
      title: `${record.title[language]}, ${guess === null ? days : `${days} (${guess})`}`,
      description: [label, record.summary?.[language]].filter((part) => part !== undefined).join('. '),
    }
  }
  const describe = (name: string): string => {
    const { kept } = filterAtlas(atlas, viewOfPage(page, language))
    const split = splitByKind(atlas, kept).map(([part, count]) => filters(`split.${part}`, { count }))
    return t('description', {
      name,
      what: split.length === 0 ? t('noRecord') : formatList(split, language, 'and'),
      coverage: atlas.file.coverage.text[language],
    })
  }
  const words = (): PageWords => {
    switch (page.type) {
      case 'front':
        return { title: t('frontTitle'), description: t('frontDescription') }
      case 'record': {
        const record = atlas.records.byId(page.id)
        if (record === undefined) throw new Error(`usePageWords: no record ${page.id}`)
        return ofRecord(record)
      }
      case 'country': {
        const name = partyName(page.code, atlas, language)
        return { title: t('countryTitle', { name }), description: describe(name) }
      }
      case 'pair': {
        const name = pairName(page.codes, atlas, language)
        return { title: t('pairTitle', { name }), description: describe(name) }
      }
    }
  }
  const { title, description } = words()
  return { title: clip(title, LONGEST.title), description: clip(description, LONGEST.description) }
}
