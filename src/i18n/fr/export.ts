/** La vue que l’on emporte : ses fiches en fichier, une image de la carte, une note imprimée. */
export const exported = {
  printed: 'Note imprimée le {date}',
  count: '{total} : {parts}',
  filters: 'Filtres : {what}',
  noFilter: 'Aucun filtre',
  /** Entre deux membres d’une suite. */
  between: ' ; ',
  noMap: 'Le fond de carte n’a pas pu être chargé.',
  subject: 'Nature et statut',
  article: 'Article',
  articleShort: 'Art.',
  met: 'Rencontres : {names}',
  /** Heading, after a chosen record. */
  others: 'Autres fiches de la vue',
  leftOut:
    '{count, plural, one {# autre fiche ne tient pas dans cette note ; elle se lit en ligne : {link}} many {# d’autres fiches ne tiennent pas dans cette note ; elles se lisent en ligne : {link}} other {# autres fiches ne tiennent pas dans cette note ; elles se lisent en ligne : {link}}}',
  sources: 'Sources',
  coverage: 'Couverture',
  undated: 'sans date enregistrée',
  online: 'Cette vue en ligne',
  qrName: 'Code QR de cette vue',
  /** La boîte de dialogue. */
  records: 'Fiches',
  /** {count} : « 2 fiches sur 4 ». */
  exported:
    '{count} {kept, plural, one {sera exportée} many {seront exportées} other {seront exportées}}, dans l’ordre de la liste.',
  noRecords: 'Aucune fiche avec ces filtres : il n’y a rien à exporter.',
  withUndated:
    '{count, plural, one {avec la fiche non datée, hors période} many {avec les # de fiches non datées, hors période} other {avec les # fiches non datées, hors période}}',
  notInCalendar:
    'iCalendar : {count, plural, one {# fiche non datée ne sera pas dans le calendrier.} many {# de fiches non datées ne seront pas dans le calendrier.} other {# fiches non datées ne seront pas dans le calendrier.}}',
  noDates: 'iCalendar : aucune de ces fiches n’est datée, le calendrier resterait vide.',
  formats:
    'CSV s’ouvre dans un tableur, GeoJSON dans un logiciel de cartographie, iCalendar dans un agenda. JSON garde tout, sources et citations comprises, et se rouvre ici tel quel. ZIP joint au tableau CSV la description de ses colonnes, ses sources et sa licence.',
  /** Dans le fichier et dans son nom. */
  unverified: 'non vérifié, de {hosts}',
  /** Sur une image et sur papier. */
  unverifiedData: 'Données non vérifiées, de {hosts}.',
  /** Ce que contient chaque colonne d’un tableau. */
  column: {
    id: 'Identifiant de la fiche dans son jeu de données',
    title: 'Titre de la fiche',
    visitor: 'Qui voyage ; plusieurs noms séparés par des points-virgules',
    office: 'Fonction à la date de la visite, dans l’ordre des noms',
    rank: 'Rang : head-of-state, head-of-government, foreign-minister, minister, speaker, envoy ou head-of-organisation',
    sends:
      'Partie d’envoi : code ISO 3166-1 alpha-3, ISO 3166-3 pour un ancien État, XKX, ou sigle d’une organisation après « org »',
    hosts: 'Partie hôte, sous les mêmes codes',
    origin: 'Lieu de départ',
    originCountry: 'Pays du lieu de départ, code alpha-3',
    originLat: 'Latitude du lieu de départ, en degrés (WGS 84)',
    originLng: 'Longitude du lieu de départ, en degrés (WGS 84)',
    place: 'Lieu de la visite ou de la réunion',
    placeCountry: 'Pays de ce lieu, code alpha-3 ; il peut différer de la partie hôte',
    placeLat: 'Latitude de ce lieu, en degrés (WGS 84)',
    placeLng: 'Longitude de ce lieu, en degrés (WGS 84)',
    date: 'Jours de la visite en EDTF (ISO 8601-2) : 2021-03-30/2021-03-31',
    kind: 'Nature : working, official, state, friendship, private, margins, transit, meeting, other, ou le mot de la source',
    status: 'Statut : held, announced, postponed, cancelled ou unknown',
    topic: 'Thèmes, séparés par des points-virgules',
    summary: 'Résumé',
    source: 'Sources de la fiche, séparées par des points-virgules',
    tour: 'Tournée dont la visite est une étape',
    leg: 'Rang de l’étape dans la tournée, à partir de 1',
    stops: 'Autres lieux du séjour, séparés par des points-virgules',
    met: 'Personnes et organisations rencontrées, séparées par des points-virgules',
    quotations: 'Citations : le fait, les mots, puis l’article et le paragraphe entre parenthèses',
    basisOfDate:
      'Fondement de la date : stated (indiquée par l’article), inferred (déduite), assumed (posée par défaut) ou absent (non indiquée)',
    basisOfYear: 'Fondement de l’année',
    basisOfSends: 'Fondement de la partie d’envoi',
    basisOfHosts: 'Fondement de la partie hôte',
    basisOfOrigin: 'Fondement du lieu de départ',
    basisOfPlace: 'Fondement du lieu',
    dataSet: 'Jeu de données dont vient la fiche',
    unread: 'Cellules du fichier ouvert qui n’ont pas pu être lues, telles quelles',
  },
  picture: 'Image de la carte',
  pictureOf:
    '{title}, {count, plural, one {# fiche dessinée} many {# de fiches dessinées} other {# fiches dessinées}}',
  drawn:
    '{drawn, number} {drawn, plural, one {fiche dessinée} other {fiches dessinées}} sur {kept, number} {kept, plural, one {retenue} other {retenues}} par les filtres.',
  theme: 'Fond de l’image',
  light: 'clair, pour l’impression et les diapositives',
  dark: 'sombre',
  loading: 'La carte se charge : l’image sera prête dans un instant.',
  nothingDrawn: 'Aucune fiche à dessiner avec ces filtres : il n’y a pas d’image à enregistrer.',
  making: 'Préparation du fichier…',
  asked: 'Le fichier {name} a été demandé au navigateur. S’il ne vient pas, ouvrez-le ici :',
  openFile: 'ouvrir {name} dans un nouvel onglet',
  source: 'Texte du fichier {name}',
  failed: 'Le navigateur n’a pas pu faire ce fichier. Essayez un autre format.',
  paper: 'Sur papier',
  print: 'Imprimer',
  paperHint: 'Une note d’une ou deux pages A4 : la carte, les fiches, leurs sources, le lien.',
  credits: 'Axes, atlas ouvert des visites diplomatiques. Données : {data} ; version {version}, {licence}.',
  made: 'Image du {date}.',
  data: 'Version des données : {version}, {licence}.',
} as const
