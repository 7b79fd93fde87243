/** A small world with one of everything that details can show, and a way to render a part of the screen over it. */
import type { ReactNode } from 'react'
import { madeArticle, madeAtlas } from '../../fixtures/madeAtlas'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import type { AtlasFile } from '@/core/atlas/schema'
import type { Language, View } from '@/core/view/view'

const same = (text: string) => ({ fr: text, en: text })

const evidence = (paragraph: number, quote: string, of = 'two') => ({ article: of, paragraph, quote })
const claim = { evidence: [], premises: [] }

export const RECORDS = [
  {
    id: 'first',
    title: same('Robert Dussey à Bamako'),
    date: '2021-03-30/2021-03-31',
    sends: 'TGO',
    hosts: 'MLI',
    origin: 'lome',
    place: 'bamako',
    delegation: [{ person: 'robert-dussey' }],
    claims: [
      {
        ...claim,
        fact: 'year',
        basis: 'inferred' as const,
        text: same('2021'),
        reason: same('Les fonctions coïncident.'),
        premises: [
          { text: same('Il est ministre.'), evidence: evidence(2, 'ministre togolais', 'one') },
          { text: same('Il prête serment.'), reference: 'outside' },
        ],
      },
    ],
    articles: ['one'],
  },
  {
    id: 'second',
    title: same('Assimi Goïta à Moscou'),
    kinds: ['friendship' as const, 'working' as const],
    date: '2021-11-10/2021-11-12',
    sends: 'MLI',
    hosts: 'RUS',
    place: 'moscow',
    delegation: [{ person: 'assimi-goita', office: same('ministre') }],
    received: [{ person: 'robert-dussey', office: same('hôte du jour'), part: 'invited' as const }],
    encounters: [
      { format: 'one-on-one' as const, with: [{ person: 'robert-dussey', office: same('hôte du jour') }] },
      { format: 'meeting' as const, with: [{ group: same('des ambassadeurs') }] },
    ],
    messages: [{ from: { group: same('le président') }, to: { group: same('son homologue') } }],
    statements: [
      { speaker: 'both' as const, text: same('Ensemble.') },
      { speaker: 'hosts' as const, text: same('Seul.') },
      { speaker: 'person' as const, person: 'assimi-goita', text: same('Moi.') },
      { speaker: 'newsroom' as const, text: same('En outre.') },
    ],
    topics: ['security'],
    notStated: [same('L’article ne dit pas tout.')],
    summary: same('Résumé de la visite.'),
    claims: [
      {
        ...claim,
        fact: 'date',
        basis: 'stated' as const,
        evidence: [evidence(7, 'du 10 au 12 novembre 2021')],
      },
      { ...claim, fact: 'date', basis: 'stated' as const, evidence: [evidence(3, 'du 11 au 12', 'one')] },
      { ...claim, fact: 'invitation', basis: 'absent' as const, text: same('Rien sur l’invitation.') },
    ],
    articles: ['two'],
  },
  {
    id: 'announced',
    title: same('Une visite annoncée'),
    kinds: ['other' as const],
    status: 'announced' as const,
    sends: 'TGO',
    hosts: 'MLI',
    origin: 'lome',
    place: 'bamako',
    articles: ['one'],
  },
  {
    id: 'meeting',
    title: same('Réunion à Lomé'),
    kinds: ['meeting' as const],
    date: '2021-03-08',
    hosts: 'TGO',
    place: 'lome',
    articles: ['one'],
  },
]

const REST: Partial<AtlasFile> = {
  articles: [
    madeArticle({
      id: 'one',
      number: 1,
      label: same('texte 1'),
      title: 'Un titre',
      url: 'https://example.org/a',
    }),
    madeArticle({ id: 'two', number: 2, label: same('texte 2'), archived: 'javascript:alert(1)' }),
  ],
  references: [
    {
      id: 'outside',
      outlet: 'RFI',
      date: '2020-09-25',
      url: 'https://example.org/rfi',
      fact: same('Un serment.'),
    },
  ],
  mentions: [
    {
      subject: { party: 'NER', type: 'country' },
      speaker: 'newsroom',
      context: same('pays touché par des attaques'),
      record: 'first',
      evidence: evidence(9, 'au Niger', 'one'),
    },
  ],
}

export const fixtureAtlas = (rest: Partial<AtlasFile> = {}) => madeAtlas(RECORDS, { ...REST, ...rest })

interface Setting {
  readonly view?: Partial<View>
  readonly language?: Language
  readonly atlas?: ReturnType<typeof madeAtlas>
}

/** Renders over a store of its own, which is given back. */
export function renderOver(
  ui: ReactNode,
  { view = {}, language = 'fr', atlas = fixtureAtlas() }: Setting = {},
) {
  return renderOverAtlas(ui, atlas, { view, language })
}
