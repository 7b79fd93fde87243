/**
 * International organisations by their well-known names and acronyms, in French and English. Their ids are those
 * that the bundled atlas uses: `org:` and the English acronym.
 */
import { foldName } from './foldName'

export interface FoundOrganisation {
  /** `org:UN` */
  readonly id: string
  readonly name: { readonly fr: string; readonly en: string }
}

/** `id | French name | English name | other names and acronyms`. */
const ORGANISATIONS = `
UN|Organisation des Nations Unies|United Nations|ONU|Nations Unies|UNO|United Nations Organization|Secrétariat des Nations Unies|UN Secretariat
AU|Union africaine|African Union|UA|Commission de l’Union africaine|African Union Commission|AUC
OAU|Organisation de l’unité africaine|Organisation of African Unity|OUA|Organization of African Unity
EU|Union européenne|European Union|UE|Commission européenne|European Commission|Conseil européen|European Council
EC|Communautés européennes|European Communities|CEE|EEC|Communauté économique européenne|European Economic Community|European Community
NATO|Organisation du traité de l’Atlantique Nord|North Atlantic Treaty Organization|OTAN|North Atlantic Treaty Organisation|Alliance atlantique
ECOWAS|Communauté économique des États de l’Afrique de l’Ouest|Economic Community of West African States|CEDEAO|Commission de la CEDEAO|ECOWAS Commission
WAEMU|Union économique et monétaire ouest-africaine|West African Economic and Monetary Union|UEMOA
AES|Alliance des États du Sahel|Alliance of Sahel States|Confédération des États du Sahel|Confederation of Sahel States
G5-SAHEL|G5 Sahel|G5 Sahel|Groupe des cinq pays du Sahel
CEN-SAD|Communauté des États sahélo-sahariens|Community of Sahel–Saharan States|CENSAD
ECCAS|Communauté économique des États de l’Afrique centrale|Economic Community of Central African States|CEEAC
CEMAC|Communauté économique et monétaire de l’Afrique centrale|Central African Economic and Monetary Community
SADC|Communauté de développement de l’Afrique australe|Southern African Development Community|CDAA
EAC|Communauté d’Afrique de l’Est|East African Community|Communauté de l’Afrique de l’Est|CAE
IGAD|Autorité intergouvernementale pour le développement|Intergovernmental Authority on Development
COMESA|Marché commun de l’Afrique orientale et australe|Common Market for Eastern and Southern Africa
ARAB-MAGHREB-UNION|Union du Maghreb arabe|Arab Maghreb Union|UMA
AFDB|Banque africaine de développement|African Development Bank|BAD
ARAB-LEAGUE|Ligue des États arabes|League of Arab States|Ligue arabe|Arab League
OIC|Organisation de la coopération islamique|Organisation of Islamic Cooperation|OCI|Organization of Islamic Cooperation|Organisation de la conférence islamique
GCC|Conseil de coopération du Golfe|Gulf Cooperation Council|CCG
OPEC|Organisation des pays exportateurs de pétrole|Organization of the Petroleum Exporting Countries|OPEP
OIF|Organisation internationale de la Francophonie|International Organisation of La Francophonie|Francophonie|La Francophonie
COMMONWEALTH|Commonwealth|Commonwealth of Nations|Commonwealth des nations|Commonwealth Secretariat
ASEAN|Association des nations de l’Asie du Sud-Est|Association of Southeast Asian Nations|ANASE
SAARC|Association sud-asiatique pour la coopération régionale|South Asian Association for Regional Cooperation
SCO|Organisation de coopération de Shanghai|Shanghai Cooperation Organisation|OCS|Shanghai Cooperation Organization
CIS|Communauté des États indépendants|Commonwealth of Independent States|CEI
CSTO|Organisation du traité de sécurité collective|Collective Security Treaty Organization|OTSC
EAEU|Union économique eurasiatique|Eurasian Economic Union|UEEA|EEU
OSCE|Organisation pour la sécurité et la coopération en Europe|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe
COE|Conseil de l’Europe|Council of Europe
BRICS|BRICS|BRICS
G7|G7|G7|Groupe des sept|Group of Seven
G20|G20|G20|Groupe des vingt|Group of Twenty
APEC|Coopération économique pour l’Asie-Pacifique|Asia-Pacific Economic Cooperation
PIF|Forum des îles du Pacifique|Pacific Islands Forum|FIP
OAS|Organisation des États américains|Organization of American States|OEA
CARICOM|Communauté caribéenne|Caribbean Community|Communauté des Caraïbes
CELAC|Communauté d’États latino-américains et caraïbes|Community of Latin American and Caribbean States
MERCOSUR|Marché commun du Sud|Southern Common Market|Mercosul
OECD|Organisation de coopération et de développement économiques|Organisation for Economic Co-operation and Development|OCDE
IMF|Fonds monétaire international|International Monetary Fund|FMI
WORLD-BANK|Banque mondiale|World Bank|Groupe de la Banque mondiale|World Bank Group|IBRD|BIRD
WTO|Organisation mondiale du commerce|World Trade Organization|OMC
ICC|Cour pénale internationale|International Criminal Court|CPI
ICJ|Cour internationale de Justice|International Court of Justice|CIJ
IAEA|Agence internationale de l’énergie atomique|International Atomic Energy Agency|AIEA
WHO|Organisation mondiale de la Santé|World Health Organization|OMS
UNESCO|Organisation des Nations Unies pour l’éducation, la science et la culture|United Nations Educational, Scientific and Cultural Organization
UNICEF|Fonds des Nations Unies pour l’enfance|United Nations Children’s Fund
UNHCR|Haut-Commissariat des Nations Unies pour les réfugiés|United Nations High Commissioner for Refugees|HCR
OHCHR|Haut-Commissariat des Nations Unies aux droits de l’homme|Office of the United Nations High Commissioner for Human Rights|HCDH
UNDP|Programme des Nations Unies pour le développement|United Nations Development Programme|PNUD
UNEP|Programme des Nations Unies pour l’environnement|United Nations Environment Programme|PNUE
WFP|Programme alimentaire mondial|World Food Programme|PAM
FAO|Organisation des Nations Unies pour l’alimentation et l’agriculture|Food and Agriculture Organization of the United Nations
ILO|Organisation internationale du Travail|International Labour Organization|OIT|BIT
IOM|Organisation internationale pour les migrations|International Organization for Migration|OIM
UNRWA|Office de secours et de travaux des Nations Unies pour les réfugiés de Palestine|United Nations Relief and Works Agency for Palestine Refugees
ICRC|Comité international de la Croix-Rouge|International Committee of the Red Cross|CICR
INTERPOL|Organisation internationale de police criminelle|International Criminal Police Organization|OIPC
LEAGUE-OF-NATIONS|Société des Nations|League of Nations|SDN
MINUSMA|Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali|United Nations Multidimensional Integrated Stabilization Mission in Mali
MONUSCO|Mission de l’Organisation des Nations Unies pour la stabilisation en République démocratique du Congo|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
MINUSCA|Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation en Centrafrique|United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic
UNOWAS|Bureau des Nations Unies pour l’Afrique de l’Ouest et le Sahel|United Nations Office for West Africa and the Sahel
`

/** "l’OTAN", "the UN" and "U.N." are the names without more. */
const keyOf = (text: string): string => {
  const folded = foldName(text).replace(/^(?:the|la|le|les|l) /, '')
  return /^(?:\p{Letter} )+\p{Letter}$/u.test(folded) ? folded.replaceAll(' ', '') : folded
}

const CALLED: ReadonlyMap<string, FoundOrganisation | null> = (() => {
  const called = new Map<string, FoundOrganisation | null>()
  for (const line of ORGANISATIONS.trim().split('\n')) {
    const [acronym = '', fr = '', en = '', ...others] = line.split('|')
    const organisation = { id: `org:${acronym}`, name: { fr, en } }
    for (const name of new Set([acronym, fr, en, ...others].map(keyOf))) {
      called.set(name, called.has(name) ? null : organisation)
    }
  }
  return called
})()

/** Words before or after brackets, and the words inside: "United Nations (UN)". */
const inAndOut = (text: string): readonly string[] => {
  const [, before = '', inside = ''] = /^([^(]*)\(([^)]*)\)?\s*$/.exec(text) ?? []
  return [before, inside]
}

/**
 * The organisation that `text` names in full or by its acronym, or both ("United Nations (UN)", `org:UN`);
 * `null` when it names none, or one by its name and another by its acronym.
 */
export function findOrganisation(text: string): FoundOrganisation | null {
  const whole = CALLED.get(keyOf(text.trim().replace(/^org:/i, '')))
  if (whole !== undefined) return whole
  const [before, inside] = inAndOut(text.trim()).map((part) => CALLED.get(keyOf(part)))
  return before !== undefined && before === inside ? before : null
}
