/** Words of headers in French and English, folded: whole ones, and those that are put together (`readColumnName.ts`). */
import type { Field } from './opening'

/** A header that needs a look at the values: an end of the journey alone, a word with two meanings. */
export type Hint =
  | 'from'
  | 'to'
  | 'from-country'
  | 'arrival'
  | 'departure'
  | 'arrival-day'
  | 'departure-day'
  | 'trip'
  | 'purpose'
  | 'name'
  | 'heading'

/** Whole headers, folded; words that are put together as below need not stand here. */
const WHOLE: Readonly<Partial<Record<Field | Hint, string>>> = {
  id: `id|identifier|identifiant|uid|uuid|key|cle|ref|no|num|number|numero|n|record id|visit id|row id|code visite|id visite|event id
    |identifiant de la visite`,
  title:
    'titre|headline|event|evenement|intitule|libelle|event name|visit name|nom de la visite|event title|record title',
  heading: 'title|label|visit|visite',
  visitor: `who|qui|visitors|visiteurs|leaders|dirigeant|dirigeante|dirigeants|minister|ministre|president|head of delegation
    |chef de delegation|chef de la delegation|dignitary|participant|participants|envoye|envoy|personnalite|personnalites
    |nom du ministre|nom du dirigeant|leader name|full name|fullname|nom complet|nom et prenom|nom prenom|prenom et nom|delegate
    |nom du responsable|responsable`,
  name: 'name|nom|noms|names',
  office: `role|office|function|fonction|fonctions|post|poste|job|job title|qualite|charge|position|title of visitor|official title
    |portfolio|portefeuille|titre du visiteur|rank and title`,
  rank: 'rank|rang|level of visit|niveau|level|visitor rank|rang protocolaire',
  sends: `sends|sender|sent by|sending|sending country|sending state|sending party|sending nation|envoi|pays d envoi|etat d envoi
    |pays envoyeur|nationality|nationalite|visiting country|visiting state|home country|visitor s country|partie d envoi|visitor nation
    |pays visiteur|country of visitor|country of leader|leader country|pays du dirigeant`,
  'from-country': 'country of origin|pays d origine|country from|etat d origine',
  hosts: `hosts|host|hosted by|hosting|host party|hosting party|receiving state|receiving country|receiving party|pays d accueil
    |etat d accueil|pays hote|etat hote|etat de reception|pays de reception|recu par|country visited|visited country|pays visite
    |pays visites|hote|country of visit|pays de la visite|partie hote|host nation`,
  origin: 'departed from|lieu de depart|parti de|place of departure',
  place: 'where|ou|lieu de la visite|place visited|city visited|ville visitee|lieux visites|place of visit',
  date: 'when|quand|periode|period|date s',
  start: `start|begin|begins|beginning|began|debut|du|depuis|since|startdate|datestart|begindate|datedebut|debut de la visite
    |debut du sejour`,
  end: `end|ends|ended|ending|fin|au|until|till|enddate|dateend|datefin|jusqu au|fin de la visite|fin du sejour|finish|through`,
  to: 'a',
  arrival: 'arrival|arrivee|arrival to|arrivee a',
  departure: 'departure|depart|depart de|departure from',
  'arrival-day': 'arrives|arrived|arrive le',
  'departure-day': 'left on',
  year: 'year|annee|an|yr|yyyy|annees|year of visit|visit year|trip year|travel year|annee de la visite',
  month: 'month|mois|mm',
  day: 'day|jour|dd|jj',
  kind: `kind|kinds|type|types|nature|category|categorie|type of visit|visit type|kind of visit|type de visite|nature de la visite
    |trip type|visit kind|type visite|genre|format`,
  status: 'status|statut|state of visit|etat de la visite|visit status|statut de la visite',
  topic: `topic|topics|theme|themes|subject|subjects|sujet|sujets|thematique|thematiques|tags|keywords|mots cles|issue|issues`,
  purpose:
    'purpose|objet|motif|reason|agenda|but|ordre du jour|objet de la visite|purpose of visit|objectif|context|contexte',
  summary: `summary|resume|notes|note|description|remarks|remark|remarques|remarque|comment|comments|commentaire|commentaires|details
    |detail|observations|observation|abstract|texte|text`,
  source: `source|sources|url|urls|link|links|lien|liens|reference|references|citation|source url|source link|lien source|url source
    |source s|web|website|href|article|articles|source 1|source 2|lien vers la source`,
  tour: `tour|tour id|tournee|id tournee|tournees|journey|journey id|itinerary|tour name|nom de la tournee|voyage id`,
  trip: 'trip|trip id|voyage|id voyage|deplacement|numero de voyage|trip number',
  leg: 'leg|leg number|etape|stage|stop number|n etape|numero d etape|stop order|ordre|order|sequence|leg no',
  stops: `stops|stop|stopover|stopovers|other stops|other places|via|etapes|escale|escales|arrets|autres lieux|autres etapes
    |autres lieux du sejour|other places of the stay`,
}

export type End = 'origin' | 'destination' | 'visitor'
export type Thing = 'country' | 'city' | 'place' | 'lat' | 'lng' | 'latLng' | 'name' | 'role' | 'today'

const ENDS: Readonly<Record<End, string>> = {
  origin: 'from origin origine depart departure departing dep provenance de o orig src',
  destination: `to destination destinations dest arrival arrivee arr hosting host hote visited target cible accueil d vers receiving
    visit visite event meeting venue reception`,
  visitor: `visitor visiteur visiteuse leader dirigeant traveller traveler voyageur delegation guest invite official person
    personne visiting delegate speaker`,
}
/** Ends for a thing on the map only: "start date" is no place. */
const ENDS_OF_PLACES: Readonly<Record<'origin' | 'destination', string>> = {
  origin: 'start source debut sending',
  destination: 'end fin',
}
const THINGS: Readonly<Record<Thing, string>> = {
  country: 'country countries pays state nation iso iso2 iso3 alpha2 alpha3 a2 a3 countrycode countryname',
  city: 'city ville cities town commune capitale cityname',
  place:
    'place lieu location locations locality localities localite localites lieux places point venue endroit site',
  lat: 'lat latitude y lat1 lat2',
  lng: 'lng lon long longitude x lon1 lon2 lng1 lng2',
  latLng: `latlng latlon latlong lnglat coordinates coordonnees coordinate coords coord gps geo geom geometry wkt geopoint
    geolocation`,
  name: 'name nom names noms',
  role: 'role office title titre fonction function position post poste qualite rank',
  today: 'today current actuel actuelle aujourd hui present',
}
/** Words that add nothing. */
export const IDLE = new Set('d de du des la le les l of the in a code codes s id3 geo'.split(' '))

const wordList = <T extends string>(lists: Readonly<Record<T, string>>): ReadonlyMap<string, T> =>
  new Map(
    Object.entries<string>(lists).flatMap(([meaning, words]) =>
      words.split(/\s+/).map((word) => [word, meaning as T] as const),
    ),
  )

export const END_WORDS = wordList(ENDS)
export const PLACE_END_WORDS = wordList(ENDS_OF_PLACES)
export const THING_WORDS = wordList(THINGS)
export const WHOLE_HEADERS: ReadonlyMap<string, Field | Hint> = new Map(
  Object.entries(WHOLE).flatMap(([field, headers]) =>
    headers.split('|').map((header) => [header.trim().replace(/\s+/g, ' '), field as Field | Hint] as const),
  ),
)

/** What a word beside "date" or "day" makes of it: "start_date", « date de fin »; idle words may stand between. */
export const DAYS: ReadonlyMap<string, Field | Hint> = wordList({
  start: 'start starts begin begins beginning debut first from premier commencement',
  end: 'end ends ending fin finish last to until dernier au',
  'arrival-day': 'arrival arrivee arrive arriving',
  'departure-day': 'departure depart departing return retour',
})
export const DAY_WORDS: ReadonlySet<string> = new Set(['date', 'dates', 'day', 'jour', 'datetime'])
export const OF_VISIT: ReadonlySet<string> = new Set([
  'visit',
  'visite',
  'trip',
  'voyage',
  'sejour',
  'stay',
  'iso',
  'utc',
])
