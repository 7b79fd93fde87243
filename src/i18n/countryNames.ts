/**
 * What countries and territories are called, and how their names behave in a sentence.
 *
 * Names come from the platform (`Intl.DisplayNames`, Unicode CLDR). It has no former states: it calls the
 * Soviet Union « Russie ». Those, and the few names that our policy on borders and names words itself, are
 * declared here. A choice of name takes no position on sovereignty or status.
 */
import type { Article } from './french'
import { startsWithVowel } from './french'
import { onePerLanguage } from './onePerLanguage'
import { COUNTRY_CODES } from '@/core/atlas/countryCodes'
import { remember } from '@/core/text/remember'
import type { Language } from '@/core/view/view'
import { LANGUAGES } from '@/core/view/view'

interface Names {
  readonly fr: string
  readonly en: string
}

/** Names of our own for codes in force. */
const CHOSEN: Readonly<Record<string, Names>> = {
  COD: { fr: 'RD Congo', en: 'DR Congo' },
  COG: { fr: 'Congo', en: 'Congo' },
  CPV: { fr: 'Cap-Vert', en: 'Cabo Verde' },
  FLK: { fr: 'Îles Falkland (Malvinas)', en: 'Falkland Islands (Malvinas)' },
  HKG: { fr: 'Hong Kong', en: 'Hong Kong' },
  MAC: { fr: 'Macao', en: 'Macao' },
  MMR: { fr: 'Myanmar', en: 'Myanmar' },
  PSE: { fr: 'Palestine', en: 'Palestine' },
  SXM: { fr: 'Sint Maarten', en: 'Sint Maarten' },
  TWN: { fr: 'Taïwan', en: 'Taiwan' },
  VAT: { fr: 'Saint-Siège', en: 'Holy See' },
  // The asterisk is part of the name: without prejudice to positions on status (UNSCR 1244).
  XKX: { fr: 'Kosovo*', en: 'Kosovo*' },
}

const FORMER: Readonly<Record<string, Names>> = {
  AFI: {
    fr: 'Territoire français des Afars et des Issas',
    en: 'French Territory of the Afars and the Issas',
  },
  ANT: { fr: 'Antilles néerlandaises', en: 'Netherlands Antilles' },
  ATB: { fr: 'Territoire antarctique britannique', en: 'British Antarctic Territory' },
  ATN: { fr: 'Terre de la Reine-Maud', en: 'Dronning Maud Land' },
  BUR: { fr: 'Birmanie', en: 'Burma' },
  BYS: { fr: 'Biélorussie soviétique', en: 'Byelorussian SSR' },
  CSK: { fr: 'Tchécoslovaquie', en: 'Czechoslovakia' },
  CTE: { fr: 'Îles Canton et Enderbury', en: 'Canton and Enderbury Islands' },
  DDR: { fr: 'République démocratique allemande', en: 'German Democratic Republic' },
  DHY: { fr: 'Dahomey', en: 'Dahomey' },
  FXX: { fr: 'France métropolitaine', en: 'Metropolitan France' },
  GEL: { fr: 'Îles Gilbert et Ellice', en: 'Gilbert and Ellice Islands' },
  HVO: { fr: 'Haute-Volta', en: 'Upper Volta' },
  JTN: { fr: 'Île Johnston', en: 'Johnston Island' },
  MID: { fr: 'Îles Midway', en: 'Midway Islands' },
  NHB: { fr: 'Nouvelles-Hébrides', en: 'New Hebrides' },
  NTZ: { fr: 'Zone neutre irako-saoudienne', en: 'Iraqi–Saudi Neutral Zone' },
  PCI: { fr: 'Territoire sous tutelle des îles du Pacifique', en: 'Trust Territory of the Pacific Islands' },
  PCZ: { fr: 'Zone du canal de Panama', en: 'Panama Canal Zone' },
  PUS: { fr: 'Îles diverses du Pacifique (États-Unis)', en: 'US Miscellaneous Pacific Islands' },
  RHO: { fr: 'Rhodésie du Sud', en: 'Southern Rhodesia' },
  SCG: { fr: 'Serbie-et-Monténégro', en: 'Serbia and Montenegro' },
  SKM: { fr: 'Sikkim', en: 'Sikkim' },
  SUN: { fr: 'Union soviétique', en: 'Soviet Union' },
  TMP: { fr: 'Timor oriental', en: 'East Timor' },
  VDR: { fr: 'République démocratique du Viêt Nam', en: 'Democratic Republic of Viet Nam' },
  WAK: { fr: 'Île de Wake', en: 'Wake Island' },
  YMD: { fr: 'Yémen démocratique', en: 'Democratic Yemen' },
  YUG: { fr: 'Yougoslavie', en: 'Yugoslavia' },
  ZAR: { fr: 'Zaïre', en: 'Zaire' },
}

/** French articles; a name in none of these lists begins a sentence as it is: « Cuba ». */
const ARTICLES: Readonly<Record<Exclude<Article, ''>, string>> = {
  le: `AFG AGO AZE BDI BEN BFA BGD BLZ BRA BRN BTN BWA CAN CHL CMR COG CPV CRI DNK ECU GAB GHA GRL GTM GUY HND
    IRN IRQ JPN KAZ KEN KGZ KHM KWT LAO LBN LBR LIE LKA LSO LUX MAR MEX MLI MMR MNE MOZ MWI NER NGA NIC NPL PAK
    PAN PER PRT PRY QAT RWA SDN SEN SLV SSD SUR SWZ SJM TCD TGO TJK TKM TLS UGA URY UZB VAT VEN VNM VUT
    WSM XKX YEM ZWE ESH GBR IOT AFI ATB DHY PCI SKM TMP YMD ZAR`,
  la: `ALB AND ARG ARM ATA AUS AUT BEL BGR BIH BLR BOL BRB CAF CHE CHN CIV COD COL CZE DEU DMA DOM DZA EGY ERI ESP
    EST ETH FIN FRA GEO GIN GLP GMB GNB GNQ GRC GRD GUF HRV HUN IDN IMN IND IRL ISL ITA JAM JOR KOR CXR BVT NFK LBY
    LTU LVA MDA MKD MNG MRT MTQ MYS NAM NCL NOR NZL PNG POL PRK PSE PYF ROU RUS SAU SGS SLE SOM SRB SVK
    SVN SWE SYR THA TUN TUR TZA UKR ZAF ZMB FSM ATN BUR BYS CSK DDR FXX HVO JTN NTZ PCZ RHO SCG SUN VDR WAK
    YUG`,
  les: `ALA ARE ASM ATF BES BHS BMU CCK COK COM CYM FJI FLK FRO HMD MDV MHL MNP NLD PCN PHL PLW SLB SYC TCA TON UMI
    USA VGB VIR ANT CTE GEL MID NHB PUS`,
}

/** Codes whose English name takes "the". */
const THE = `ALA ARE ATF BES BHS CAF CCK COD COG COK COM CYM DOM FLK FRO GBR GMB HMD IMN IOT MDV MHL MNP NLD PCN PHL SLB
  TCA UMI USA VAT VGB VIR AFI ANT ATB BYS CTE DDR GEL MID NHB NTZ PCI PCZ PUS SUN VDR`

const codesOf = (text: string): readonly string[] => text.split(/\s+/)

const ARTICLE_OF: ReadonlyMap<string, Article> = new Map(
  (['le', 'la', 'les'] as const).flatMap((article) =>
    codesOf(ARTICLES[article]).map((code) => [code, article] as const),
  ),
)
const WITH_THE: ReadonlySet<string> = new Set(codesOf(THE))

const ALPHA_2: ReadonlyMap<string, string> = new Map(COUNTRY_CODES.map(({ a3, a2 }) => [a3, a2]))

/** Not before it is asked for: by then `fillPlatformGaps` has seen to browsers that lack it. */
const platformNames = onePerLanguage((locale) => {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  return remember((alpha2) => names.of(alpha2))
})

/** The platform's name; `undefined` when it has none. */
const platformName = (code: string, language: Language): string | undefined => {
  const alpha2 = ALPHA_2.get(code)
  const name = alpha2 === undefined ? undefined : platformNames(language)(alpha2)
  return language === 'en' ? name?.replace(' & ', ' and ') : name
}

/** The name of a country, in force or former; the code itself when nothing is called so. */
export const countryName = (code: string, language: Language): string =>
  CHOSEN[code]?.[language] ?? FORMER[code]?.[language] ?? platformName(code, language) ?? code

/** Every name by which a reader may look for a country, in both languages. Asked for with every record. */
export const countryNames = remember((code: string): readonly string[] => [
  ...new Set(
    LANGUAGES.flatMap((language) => [countryName(code, language), platformName(code, language) ?? code]),
  ),
])

export const frenchArticle = (code: string): Article => ARTICLE_OF.get(code) ?? ''
export const takesThe = (code: string): boolean => WITH_THE.has(code)

/** Feminine islands and names that say « à la Barbade », where others say « en Russie ». */
const AT_THE: ReadonlySet<string> = new Set(['BRB', 'DMA', 'GRD', 'IMN', 'CXR', 'BVT', 'NFK', 'JTN', 'WAK'])
/** Names without an article that say « en Israël » all the same. */
const EN_BARE: ReadonlySet<string> = new Set(['HTI', 'ISR'])

/** Whether French says « en » for being in, and going to, the country called `name`. */
export const takesEn = (code: string, name: string): boolean => {
  const article = frenchArticle(code)
  return (
    EN_BARE.has(code) ||
    (article === 'la' && !AT_THE.has(code)) ||
    (article === 'le' && startsWithVowel(name))
  )
}
