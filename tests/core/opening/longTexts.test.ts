import { expect, it } from 'vitest'
import { parseUnread } from '@/core/formats/unreadCells'
import { findCountry } from '@/core/opening/findCountry'
import { findOrganisation } from '@/core/opening/findOrganisation'
import { kindsOf, statusOf } from '@/core/opening/kindWords'
import { searchedName, splitLocalities } from '@/core/opening/localities'
import { rankOf } from '@/core/opening/rankWords'
import { readDate } from '@/core/opening/readDate'
import { readDegrees, splitLatLng } from '@/core/opening/readDegrees'
import { readSources } from '@/core/opening/readSources'
import { surnameOf } from '@/core/opening/surnameOf'
import { splitList } from '@/core/text/splitList'

const LENGTH = 10_000
/** What makes a careless pattern try every beginning with every end. */
const TEXTS = [
  `a${' '.repeat(LENGTH)}1`,
  `a (${' '.repeat(LENGTH)}b`,
  '('.repeat(LENGTH),
  '1'.repeat(LENGTH),
  'a,'.repeat(LENGTH / 2),
  'a:"'.repeat(LENGTH / 3),
  `a:"${'""'.repeat(LENGTH / 2)}`,
  `a\n${'\n '.repeat(LENGTH / 2)}b`,
  `https://a${'.'.repeat(LENGTH)}`,
  `https://a.org ${'-.'.repeat(LENGTH / 2)}x`,
  'president de la '.repeat(LENGTH / 16),
]
const WHOLE = { findCountry: () => null, findPlaces: () => [] }

it.each<[string, (text: string) => unknown]>([
  ['a date', (text) => readDate(text, 'day-first')],
  ['degrees', (text) => readDegrees(text, 'lat')],
  ['a position', splitLatLng],
  ['a country', findCountry],
  ['an organisation', findOrganisation],
  ['localities', (text) => [splitLocalities(text, WHOLE), searchedName(text)]],
  ['a rank', (text) => rankOf(text, null)],
  ['kinds', kindsOf],
  ['a status', statusOf],
  ['a surname', surnameOf],
  ['sources', readSources],
  ['a list', splitList],
  ['cells that were not read', parseUnread],
])('takes no longer for %s in a long text than in proportion to it', (_, read) => {
  const start = performance.now()
  for (const text of TEXTS) read(text)
  expect(performance.now() - start).toBeLessThan(150)
})
