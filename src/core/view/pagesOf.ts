/** Which pages the site has, each in both languages. */
import type { Page } from './address'
import { pagePath, pairPage } from './address'
import type { Atlas } from '@/core/atlas/atlas'
import { isCountryCode } from '@/core/atlas/countryCodes'
import { oncePerAtlas } from '@/core/atlas/oncePer'

const sorted = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].toSorted()

/** Countries that take part in a record or are mentioned; organisations have no page. */
const countriesOf = ({ file, columns }: Atlas): readonly string[] =>
  sorted(
    [...columns.parties, ...file.mentions.flatMap(({ subject }) => subject.party ?? [])].filter(
      isCountryCode,
    ),
  )

/** Pairs of countries that have a record. */
function pairsOf({ records }: Atlas): readonly Page[] {
  const pairs = new Map<string, Page>()
  for (const { sends, hosts } of records) {
    if (sends === null || hosts === null || sends === hosts) continue
    if (!isCountryCode(sends) || !isCountryCode(hosts)) continue
    const page = pairPage(sends, hosts)
    pairs.set(pagePath(page, 'fr'), page)
  }
  return [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page)
}

/** The front page, then every record in time order, every country, and every pair with a record. */
export const pagesOf = oncePerAtlas((atlas: Atlas): readonly Page[] => [
  { type: 'front' },
  ...Array.from(atlas.records, ({ id }) => ({ type: 'record', id }) as const),
  ...countriesOf(atlas).map((code) => ({ type: 'country', code }) as const),
  ...pairsOf(atlas),
])

const pathsOf = oncePerAtlas(
  (atlas: Atlas): ReadonlySet<string> => new Set(pagesOf(atlas).map((each) => pagePath(each, 'fr'))),
)

/** Whether the site has this page. */
export const hasPage = (atlas: Atlas, page: Page): boolean => pathsOf(atlas).has(pagePath(page, 'fr'))
