/**
 * Borders: the one policy of the atlas (docs/decisions/borders.md), for the drawing, the legend and the panels.
 *
 * Where the shapes come as "zones" finer than countries, this file says to which country a zone is given and
 * which lines between two zones are drawn dotted (disputed or not determined), or not at all. Boxes are
 * `[west, south, east, north]` in degrees, points `[lng, lat]`.
 */
import type { LngLat } from './lngLat'

type Words = { readonly fr: string; readonly en: string }
type Box = readonly [west: number, south: number, east: number, north: number]

/** A line between two zones that is not an ordinary border. */
export interface SpecialLine {
  readonly between: readonly [string, string]
  /** `hidden`: both sides are one country here. */
  readonly drawn: 'dotted' | 'hidden'
  /** Only the stretch inside this box; the whole line without it. */
  readonly inside?: Box
}

export interface Dispute {
  readonly id: string
  readonly name: Words
  /** One neutral sentence for the panels of the countries concerned. */
  readonly sentence: Words
  readonly countries: readonly string[]
  readonly lines: readonly SpecialLine[]
}

/** Zones of the shapes that are not countries of their own here; `null` belongs to none. */
export const ZONE_COUNTRY: { readonly [zone: string]: string | null } = {
  CYN: 'CYP',
  SOL: 'SOM',
  GOL: 'SYR',
  KAS: null,
  // Christmas and Cocos Islands in one shape, and Ashmore and Cartier: external territories of Australia.
  IOA: 'AUS',
  ATC: 'AUS',
}

/**
 * The Golan, cut from the shape of Israel and given to Syria: the part of that shape between the vertices
 * nearest to `from` and `to`, on the side of Syria, closed by `line`, which runs from `to` back to `from`.
 */
export const GOLAN = {
  cutFrom: 'ISR',
  towards: 'SYR',
  from: [35.627, 33.275],
  to: [35.611, 32.682],
  line: [
    [35.638, 32.76],
    [35.652, 32.87],
    [35.632, 33.02],
    [35.645, 33.16],
  ],
} as const satisfies { cutFrom: string; towards: string; from: LngLat; to: LngLat; line: readonly LngLat[] }

/** Points that lie in no country, by exception: within `radius` degrees of `at`. */
export const WITHOUT_COUNTRY = [
  { id: 'jerusalem', at: [35.22, 31.77], radius: 0.05 },
] as const satisfies readonly {
  id: string
  at: LngLat
  radius: number
}[]

const dotted = (a: string, b: string, inside?: Box): SpecialLine => ({
  between: [a, b],
  drawn: 'dotted',
  ...(inside === undefined ? {} : { inside }),
})

export const DISPUTES: readonly Dispute[] = [
  {
    id: 'palestine',
    name: { fr: 'Palestine', en: 'Palestine' },
    sentence: {
      fr: 'État de Palestine, État observateur auprès de l’ONU (A/RES/67/19).',
      en: 'State of Palestine, UN observer State (A/RES/67/19).',
    },
    countries: ['PSE'],
    lines: [dotted('PSE', 'ISR')],
  },
  {
    id: 'jerusalem',
    name: { fr: 'Jérusalem', en: 'Jerusalem' },
    sentence: {
      fr: 'Jérusalem : statut final à négocier ; l’hôte est celui que la source nomme.',
      en: 'Jerusalem: final status to be negotiated; the host is as recorded.',
    },
    countries: ['ISR', 'PSE'],
    lines: [],
  },
  {
    id: 'kosovo',
    name: { fr: 'Kosovo*', en: 'Kosovo*' },
    sentence: {
      fr: '* Sans préjudice des positions sur le statut ; RCSNU 1244 (1999) et avis de la CIJ.',
      en: '* Without prejudice to positions on status; UNSCR 1244 (1999), ICJ opinion.',
    },
    countries: ['XKX', 'SRB'],
    lines: [dotted('XKX', 'SRB')],
  },
  {
    id: 'taiwan',
    name: { fr: 'Taïwan', en: 'Taiwan' },
    sentence: {
      fr: 'Nom d’usage courant ; aucune position n’est prise.',
      en: 'Name in common use; no position taken.',
    },
    countries: ['TWN'],
    lines: [],
  },
  {
    id: 'western-sahara',
    name: { fr: 'Sahara occidental', en: 'Western Sahara' },
    sentence: {
      fr: 'Sahara occidental : sur la liste des territoires non autonomes de l’ONU ; la RASD est membre de l’UA.',
      en: 'Western Sahara: on the UN list of non-self-governing territories; the SADR is a member of the AU.',
    },
    countries: ['ESH', 'MAR'],
    lines: [dotted('ESH', 'MAR')],
  },
  {
    id: 'crimea',
    name: { fr: 'Crimée', en: 'Crimea' },
    sentence: {
      fr: 'Crimée : A/RES/68/262 ; sous contrôle russe depuis 2014. Il en va de même d’autres oblasts occupés.',
      en: 'Crimea: A/RES/68/262; under Russian control since 2014. The same holds for other occupied oblasts.',
    },
    countries: ['UKR', 'RUS'],
    lines: [],
  },
  {
    id: 'somaliland',
    name: { fr: 'Somaliland', en: 'Somaliland' },
    sentence: {
      fr: 'Somaliland : indépendance déclarée en 1991 ; l’UA le tient pour une partie de la Somalie.',
      en: 'Somaliland: declared independence in 1991; the AU holds it part of Somalia.',
    },
    countries: ['SOM'],
    lines: [dotted('SOL', 'SOM')],
  },
  {
    id: 'golan',
    name: { fr: 'Golan', en: 'Golan' },
    sentence: {
      fr: 'Golan : occupé par Israël depuis 1967 ; RCSNU 497 (1981).',
      en: 'Golan: occupied by Israel since 1967; UNSCR 497 (1981).',
    },
    countries: ['SYR', 'ISR'],
    lines: [dotted('GOL', 'ISR'), { between: ['GOL', 'SYR'], drawn: 'hidden' }],
  },
  {
    id: 'kashmir',
    name: { fr: 'Jammu-et-Cachemire', en: 'Jammu and Kashmir' },
    sentence: {
      fr: 'Jammu-et-Cachemire : les parties ne se sont pas accordées sur le statut final.',
      en: 'Jammu and Kashmir: the parties have not agreed on the final status.',
    },
    countries: ['IND', 'PAK', 'CHN'],
    lines: [
      dotted('IND', 'PAK', [73, 32.4, 78.5, 37.2]),
      dotted('IND', 'CHN', [77, 32, 81, 36.5]),
      dotted('KAS', 'IND'),
      dotted('KAS', 'PAK'),
      dotted('KAS', 'CHN'),
    ],
  },
  {
    id: 'abkhazia-south-ossetia',
    name: { fr: 'Abkhazie, Ossétie du Sud', en: 'Abkhazia, South Ossetia' },
    sentence: {
      fr: 'Abkhazie et Ossétie du Sud : la plupart des membres de l’ONU les tiennent pour géorgiennes.',
      en: 'Abkhazia and South Ossetia: most UN members hold them Georgian.',
    },
    countries: ['GEO'],
    lines: [],
  },
  {
    id: 'northern-cyprus',
    name: { fr: 'nord de Chypre', en: 'northern Cyprus' },
    sentence: {
      fr: 'Nord de Chypre : RCSNU 541 (1983) et 550 (1984).',
      en: 'Northern Cyprus: UNSCR 541 (1983) and 550 (1984).',
    },
    countries: ['CYP'],
    lines: [dotted('CYN', 'CYP')],
  },
  {
    id: 'abyei',
    name: { fr: 'Abyei', en: 'Abyei' },
    sentence: {
      fr: 'Abyei : statut final à convenir entre le Soudan et le Soudan du Sud.',
      en: 'Abyei: final status to be agreed between Sudan and South Sudan.',
    },
    countries: ['SDN', 'SSD'],
    lines: [dotted('SDN', 'SSD', [27.5, 9.2, 29.2, 10.3])],
  },
  {
    id: 'halaib',
    name: { fr: 'Hala’ib', en: 'Hala’ib' },
    sentence: {
      fr: 'Hala’ib : revendiqué par l’Égypte et le Soudan.',
      en: 'Hala’ib: claimed by Egypt and Sudan.',
    },
    countries: ['EGY', 'SDN'],
    lines: [dotted('EGY', 'SDN', [33.1, 21.5, 37.5, 23.5])],
  },
  {
    id: 'kurils',
    name: { fr: 'Kouriles du Sud / Territoires du Nord', en: 'Southern Kurils / Northern Territories' },
    sentence: {
      fr: 'Kouriles du Sud (Territoires du Nord) : administrées par la Russie, revendiquées par le Japon.',
      en: 'Southern Kurils (Northern Territories): administered by Russia, claimed by Japan.',
    },
    countries: ['RUS', 'JPN'],
    lines: [],
  },
  {
    id: 'transnistria',
    name: { fr: 'Transnistrie', en: 'Transnistria' },
    sentence: {
      fr: 'Transnistrie : partie de la Moldavie, hors de son contrôle effectif depuis 1992.',
      en: 'Transnistria: part of Moldova, outside its effective control since 1992.',
    },
    countries: ['MDA'],
    lines: [],
  },
  {
    id: 'falklands',
    name: { fr: 'Îles Falkland / Malouines', en: 'Falkland Islands / Malvinas' },
    sentence: {
      fr: 'Îles Falkland (Malouines) : administrées par le Royaume-Uni, revendiquées par l’Argentine.',
      en: 'Falkland Islands (Malvinas): administered by the United Kingdom, claimed by Argentina.',
    },
    countries: ['FLK', 'ARG', 'GBR'],
    lines: [],
  },
]

/** What the panel of a country says of its borders, in the reader's language; `null` where nothing is in dispute. */
export function disputeSentence(country: string, language: 'fr' | 'en'): string | null {
  const sentences = DISPUTES.filter(({ countries }) => countries.includes(country)).map(
    ({ sentence }) => sentence[language],
  )
  return sentences.length === 0 ? null : sentences.join(' ')
}
