/**
 * A view as CSL-JSON (citation-style-language/schema, `csl-data.json` 1.0.2), which Zotero and its like read:
 * the whole atlas is a data set, a view of it a page of its site.
 */
import type { Cited } from './citation'
import { citationKey } from './citation'
import type { Day } from '@/core/time/day'
import { toYmd } from '@/core/time/day'

const dateOf = (day: Day) => {
  const { year, month, day: ofMonth } = toYmd(day)
  return { 'date-parts': [[year, month, ofMonth]] }
}

/** A list of one item, as a file holds it. */
export function formatCslJson(cited: Cited): string {
  const titles =
    cited.title === null
      ? { type: 'dataset', title: cited.work }
      : { type: 'webpage', title: cited.title, 'container-title': cited.work }
  const item = {
    id: citationKey(cited),
    ...titles,
    author: [{ literal: cited.author }],
    issued: dateOf(cited.published),
    accessed: dateOf(cited.accessed),
    version: cited.dataVersion,
    URL: cited.address,
    language: cited.language === 'fr' ? 'fr-FR' : 'en-GB',
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
