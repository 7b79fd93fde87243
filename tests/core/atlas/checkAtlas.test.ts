import { describe, expect, it } from 'vitest'
import { countWords, paragraphsOf } from '@/core/atlas/articleText'
import type { ArticleFile } from '@/core/atlas/checkAtlas'
import { checkAtlas } from '@/core/atlas/checkAtlas'
import type { JsonPath } from '@/core/atlas/jsonPath'
import { changedAt, withoutAt } from '@/core/atlas/jsonPath'

const t = (text: string) => ({ fr: text, en: text })
const evidence = (paragraph: number, quote: string) => ({ article: 'voyage', paragraph, quote })
const stated = (fact: string, paragraph: number, quote: string) => ({
  fact,
  basis: 'stated',
  evidence: [evidence(paragraph, quote)],
})

/** A made article of three paragraphs and 48 words. */
const TEXT = `# **L'axe du Nord**

La reine **Ada** a reçu [le roi Bo](#) dans sa ville, le 3 mai 1901,
pour parler de la paix et du commerce des fourrures entre leurs deux royaumes voisins.

Ils ont signé ensemble un accord que leurs peuples attendaient depuis longtemps, dit la cour.
`
const ARTICLE: ArticleFile = { name: 'voyage.txt', text: TEXT, sha256: 'a'.repeat(64) }

/** A sound data set about it. */
const DATA = {
  format: 'axes-atlas',
  version: 1,
  dataVersion: '2026-11-22',
  title: t('essai'),
  licence: 'CC0-1.0',
  coverage: { text: t('un article'), from: '1901', to: '1901' },
  articles: [
    {
      id: 'voyage',
      number: 1,
      file: 'voyage.txt',
      label: t('Voyage'),
      title: "L'axe du Nord",
      outlet: null,
      author: null,
      published: { date: '1901-05', basis: 'stated' },
      url: null,
      archived: null,
      readOn: '2026-11-22',
      language: 'fr',
      voice: 'press',
      sha256: 'a'.repeat(64),
      words: 48,
    },
  ],
  references: [
    { id: 'almanach', outlet: 'Almanach', date: '1901', url: 'https://example.org/', fact: t('Bo règne.') },
  ],
  people: [{ id: 'bo', name: t('Bo'), surname: t('Bo') }],
  places: [{ id: 'nord', name: t('Nord'), lat: 60, lng: 10, country: 'NOR', precision: 'place' }],
  topics: [{ id: 'paix', name: t('paix') }],
  records: [
    {
      id: '1901-05-03-bo-nord',
      title: t('Bo au Nord'),
      kinds: ['official'],
      status: 'held',
      date: '1901-05-03',
      sends: 'SWE',
      hosts: 'NOR',
      place: 'nord',
      delegation: [{ person: 'bo' }],
      topics: ['paix'],
      statements: [{ speaker: 'person', person: 'bo', text: t('Parle de paix.') }],
      claims: [
        stated('date', 2, 'le 3 mai 1901'),
        {
          fact: 'sends',
          basis: 'inferred',
          premises: [
            { text: t('Bo est roi.'), evidence: evidence(2, 'le roi Bo') },
            { text: t('Il règne.'), reference: 'almanach' },
          ],
          reason: t('Un roi représente son royaume.'),
        },
        stated('hosts', 2, 'La reine Ada a reçu'),
        { fact: 'origin', basis: 'absent', text: t('Rien ne le dit.') },
        { fact: 'place', basis: 'assumed', reason: t('Règle de la ville.') },
        stated('kinds', 2, 'La reine Ada a reçu'),
        stated('status', 2, 'La reine Ada a reçu'),
        stated('delegation/bo', 2, 'le roi Bo'),
        stated('topics/paix', 2, 'la paix'),
        stated('statements/1', 2, 'la paix'),
      ],
      articles: ['voyage'],
    },
  ],
  mentions: [],
}
const RECORD = '1901-05-03-bo-nord'

const at = (path: JsonPath, value: unknown): unknown => changedAt(DATA, path, () => value)
const inRecord = (path: JsonPath, value: unknown): unknown => at(['records', 0, ...path], value)
const withoutInRecord = (path: JsonPath): unknown => withoutAt(DATA, ['records', 0, ...path])
const check = (json: unknown, texts: readonly ArticleFile[] | null = [ARTICLE]) => [
  ...checkAtlas(json, texts),
]

it('finds nothing in sound data', () => {
  expect(check(DATA)).toEqual([])
})

describe('a broken copy is found out, with file, record, field and reason:', () => {
  it.each<[string, unknown, string | null, string, RegExp]>([
    [
      'an id that no plain address can carry',
      inRecord(['aliases'], ['Bo au Nord']),
      RECORD,
      'aliases',
      /"Bo au Nord" is not of small letters, digits and hyphens/,
    ],
    [
      'a wrong quotation',
      inRecord(['claims', 0, 'evidence', 0, 'quote'], 'le 4 mai 1901'),
      RECORD,
      'claims[0].evidence[0].quote',
      /"le 4 mai 1901" does not stand in paragraph 2 of "voyage", nor anywhere else/,
    ],
    [
      'a wrong paragraph',
      inRecord(['claims', 0, 'evidence', 0, 'paragraph'], 3),
      RECORD,
      'claims[0].evidence[0].quote',
      /does not stand in paragraph 3 of "voyage", but in paragraph 2/,
    ],
    [
      'a paragraph that the article does not have',
      inRecord(['claims', 1, 'premises', 0, 'evidence', 'paragraph'], 9),
      RECORD,
      'claims[1].premises[0].evidence.quote',
      /paragraph 9 of "voyage", but in paragraph 2/,
    ],
    [
      'a quotation that is too long',
      inRecord(
        ['claims', 8, 'evidence', 0, 'quote'],
        'pour parler de la paix et du commerce des fourrures entre leurs deux',
      ),
      RECORD,
      'claims[8].evidence[0].quote',
      /has 13 words, 12 at most/,
    ],
    [
      'a missing language',
      withoutInRecord(['title', 'en']),
      RECORD,
      'title.en',
      /only one of the two languages/,
    ],
    [
      'a missing language deep down',
      withoutInRecord(['claims', 1, 'reason', 'fr']),
      RECORD,
      'claims[1].reason.fr',
      /language/,
    ],
    [
      'a missing language in a name',
      withoutAt(DATA, ['people', 0, 'name', 'en']),
      null,
      'people[0].name.en',
      /language/,
    ],
    [
      'a dangling place',
      inRecord(['place'], 'sud'),
      RECORD,
      'place',
      /"sud" is an id that nothing in the file has/,
    ],
    [
      'a dangling person',
      inRecord(['statements', 0, 'person'], 'cy'),
      RECORD,
      'statements[0].person',
      /"cy" is an id/,
    ],
    [
      'a dangling reference',
      inRecord(['claims', 1, 'premises', 1, 'reference'], 'x'),
      RECORD,
      'claims[1].premises[1].reference',
      /"x" is an id/,
    ],
    ['a dangling article', inRecord(['articles'], ['autre']), RECORD, 'articles[0]', /"autre" is an id/],
    [
      'a country that does not exist',
      inRecord(['hosts'], 'ZZZ'),
      RECORD,
      'hosts',
      /"ZZZ" is not a code of a country/,
    ],
    [
      'a claim without basis',
      withoutInRecord(['claims', 0, 'basis']),
      RECORD,
      'claims[0].basis',
      /is missing/,
    ],
    [
      'a claim with a basis of its own',
      inRecord(['claims', 0, 'basis'], 'sure'),
      RECORD,
      'claims[0].basis',
      /"sure" is not of the form/,
    ],
    [
      'a stated fact without quotation',
      inRecord(['claims', 0, 'evidence'], []),
      RECORD,
      'claims[0].evidence',
      /needs a quotation \(date\)/,
    ],
    [
      'an inference without premises',
      inRecord(['claims', 1, 'premises'], []),
      RECORD,
      'claims[1].premises',
      /needs premises \(sends\)/,
    ],
    [
      'an inference without reason',
      withoutInRecord(['claims', 1, 'reason']),
      RECORD,
      'claims[1].reason',
      /needs its reason/,
    ],
    [
      'a premise without reference',
      withoutInRecord(['claims', 1, 'premises', 1, 'reference']),
      RECORD,
      'claims[1].premises[1]',
      /quotation or a reference/,
    ],
    [
      'an assumption without rule',
      withoutInRecord(['claims', 4, 'reason']),
      RECORD,
      'claims[4].reason',
      /needs the rule/,
    ],
    [
      'an absence without words',
      withoutInRecord(['claims', 3, 'text']),
      RECORD,
      'claims[3].text',
      /says? what is not stated/,
    ],
    [
      'an absence with a quotation',
      inRecord(['claims', 3, 'evidence'], [evidence(2, 'le roi Bo')]),
      RECORD,
      'claims[3].basis',
      /neither quotation nor premise/,
    ],
    [
      'a fact without claim',
      withoutInRecord(['claims', 8]),
      RECORD,
      'topics/paix',
      /no claim says where this fact comes from/,
    ],
    [
      'a silence without claim',
      withoutInRecord(['claims', 3]),
      RECORD,
      'origin',
      /no claim says that the article is silent/,
    ],
    [
      'a fact that a claim calls absent',
      inRecord(['origin'], 'nord'),
      RECORD,
      'origin',
      /yet the record holds it/,
    ],
    [
      'a claim about nothing',
      inRecord(['claims', 9, 'fact'], 'statements/2'),
      RECORD,
      'claims[9].fact',
      /has no statements\/2/,
    ],
    [
      'an impossible day',
      inRecord(['date'], '1901-02-29'),
      RECORD,
      'date',
      /"1901-02-29" is not a date that exists/,
    ],
    [
      'a day outside the coverage',
      inRecord(['date'], '1902-05-03'),
      RECORD,
      'date',
      /after the coverage, which ends 1901/,
    ],
    [
      'an impossible day of reading',
      at(['articles', 0, 'readOn'], '2026-13-01'),
      null,
      'articles[0].readOn',
      /not a day that exists/,
    ],
    [
      'an impossible data version',
      at(['dataVersion'], '2026-02-30'),
      null,
      'dataVersion',
      /not a day that exists/,
    ],
    [
      'a duplicate id',
      at(['records'], [DATA.records[0], DATA.records[0]]),
      RECORD,
      'id',
      /is an id that is taken already/,
    ],
    [
      'a duplicate person',
      at(['people'], [DATA.people[0], DATA.people[0]]),
      null,
      'people[1].id',
      /taken already/,
    ],
    ['a record without article', inRecord(['articles'], []), RECORD, 'articles', /names no article/],
    [
      'a speaker who is not named',
      withoutInRecord(['statements', 0, 'person']),
      RECORD,
      'statements[0].person',
      /when the speaker is one/,
    ],
    [
      'a place with one coordinate',
      at(['places', 0, 'lat'], null),
      null,
      'places[0]',
      /one coordinate without the other/,
    ],
    [
      'a wrong number of an article',
      at(['articles', 0, 'number'], 2),
      null,
      'articles[0].number',
      /is 2, but it is article 1/,
    ],
    ['an unknown field', inRecord(['colour'], 'red'), RECORD, 'colour', /not a field of the schema/],
  ])('%s', (_, json, record, field, reason) => {
    const found = check(json)
    expect(found).toContainEqual({
      file: 'atlas.json',
      record,
      field,
      reason: expect.stringMatching(reason) as string,
    })
  })

  it('too much of an article quoted', () => {
    const quotes = [
      evidence(2, 'pour parler de la paix et du commerce'),
      evidence(3, 'Ils ont signé ensemble un accord'),
    ]
    expect(check(inRecord(['claims', 8, 'evidence'], quotes))).toEqual([
      {
        file: 'atlas.json',
        record: null,
        field: 'articles[0].id',
        reason: '28 of 48 words of "voyage" are quoted, a third or more',
      },
    ])
  })

  it('a changed article', () => {
    const changed = {
      ...ARTICLE,
      text: TEXT.replace('du commerce', 'de commerce ici'),
      sha256: 'b'.repeat(64),
    }
    expect(check(DATA, [changed])).toEqual([
      {
        file: 'voyage.txt',
        record: null,
        field: 'articles[0].sha256',
        reason: 'the article is not the one that was read: its SHA-256 differs',
      },
      {
        file: 'voyage.txt',
        record: null,
        field: 'articles[0].words',
        reason: 'the article has 49 words, not 48',
      },
    ])
  })

  it('an article that is not there', () => {
    expect(check(DATA, [])).toEqual([
      {
        file: 'voyage.txt',
        record: null,
        field: 'articles[0].file',
        reason: 'no such file among the articles',
      },
    ])
  })

  it('a file that is no atlas', () => {
    expect(check('nonsense')).toEqual([
      {
        file: 'atlas.json',
        record: null,
        field: 'format',
        reason: 'the file cannot be read as an atlas: not-an-atlas',
      },
    ])
  })
})

it('leaves quotations uncompared when the articles are not at hand', () => {
  expect(check(inRecord(['claims', 0, 'evidence', 0, 'quote'], 'le 4 mai 1901'), null)).toEqual([])
})

describe('an article’s paragraphs', () => {
  it('are the blocks of its file, without marks, folded', () => {
    expect(paragraphsOf(TEXT)).toEqual([
      "L'axe du Nord",
      'La reine Ada a reçu le roi Bo dans sa ville, le 3 mai 1901, pour parler de la paix et du commerce des fourrures entre leurs deux royaumes voisins.',
      'Ils ont signé ensemble un accord que leurs peuples attendaient depuis longtemps, dit la cour.',
    ])
  })

  it('begin after the metadata', () => {
    expect(paragraphsOf(' date 2021-11 Au cours de la visite\n\nEnsuite')).toEqual([
      'Au cours de la visite',
      'Ensuite',
    ])
    expect(paragraphsOf('La date 2021-11 est fixée')).toEqual(['La date 2021-11 est fixée'])
  })

  it('may end their lines as Windows does, and be parted by lines of spaces', () => {
    expect(paragraphsOf('\uFEFFun\r\ndeux\r\n  \r\ntrois\r\n\r\n\r\nquatre')).toEqual([
      'un deux',
      'trois',
      'quatre',
    ])
  })

  it('count words between spaces, and no sign alone', () => {
    expect(countWords("L'axe Lomé-Bamako : au beau fixe !")).toBe(5)
  })
})
