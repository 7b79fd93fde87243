/** The panel of one record, one party or one pair. */
export const details = {
  region: 'Détails',
  close: 'Fermer',

  // Walking through the filtered records
  position: 'Fiche {position} sur {count}',
  outside: 'Fiche hors des filtres',
  previous: 'Préc.',
  next: 'Suiv.',
  previousName: 'Fiche précédente',
  nextName: 'Fiche suivante',

  // Head of a record
  announcedSentence: 'visite annoncée ; les articles dépouillés ne disent pas si elle a eu lieu',
  announcedMeetingSentence: 'réunion annoncée ; les articles dépouillés ne disent pas si elle a eu lieu',

  tour: 'Tournée',

  // Facts, label beside value
  sends: 'envoyé par',
  hosts: 'hôte',
  pair: 'axe',
  kind: 'nature',
  kindNotStated: 'non indiquée',
  delegation: 'délégation',
  invitedBy: 'invité par',
  receivedBy: 'reçu par',
  encounters: 'rencontres',
  message: 'message',
  statements: 'propos',
  stops: 'autres lieux',
  topics: 'thèmes',
  named: 'cités',
  summary: 'résumé',
  notStated: 'non indiqué',
  unread: 'cellules non lues',
  unreadCell: '{column} : {text}',
  showPerson: 'Ne garder que les fiches où paraît {name}',
  showParty: 'Ne garder que les fiches de : {name}',
  showPair: 'Ne garder que l’axe {name}',
  showTopic: 'Ne garder que les fiches sur le thème : {name}',
  showPlace: 'Ne garder que les fiches du lieu : {name}',

  format: {
    'one-on-one': 'entretien en tête-à-tête',
    talks: 'entretiens',
    'expanded-session': 'séance de travail élargie',
    'press-conference': 'conférence de presse conjointe',
    meeting: 'rencontre',
    session: 'session',
  },
  sender: 'expéditeur',
  addressee: 'destinataire',
  deliveredTo: 'remis à',
  neither: 'Ni l’expéditeur ni le destinataire n’a fait le voyage ou n’a été rencontré.',
  speakerBoth: 'les deux parties',
  speakerSends: 'la partie en visite',
  speakerSendsNamed: 'la partie en visite, {party}',
  speakerHosts: 'la partie hôte',
  speakerHostsNamed: 'la partie hôte, {party}',
  speakerNewsroom: 'la rédaction',
  speakerSomeone: 'une personne non nommée',

  // Sources and quotations
  sources: 'Sources et citations',
  claims: '{count, plural, one {# fait} many {# de faits} other {# faits}}',
  stated: '{count, plural, one {# indiqué} many {# d’indiqués} other {# indiqués}}',
  inferred: '{count, plural, one {# déduit} many {# de déduits} other {# déduits}}',
  assumed: '{count, plural, one {# posé par défaut} many {# de posés par défaut} other {# posés par défaut}}',
  absent: '{count, plural, one {# non indiqué} many {# de non indiqués} other {# non indiqués}}',
  breakdown: '{total} : {parts}',
  noClaims: 'Aucun fait n’est rattaché à un article.',
  noSource: 'Sans source enregistrée.',
  /** Named by an opened file. */
  givenSources: '{count, plural, one {source} many {sources} other {sources}} du fichier',
  statedBy: 'indiqué par l’article {article}, § {paragraph}',
  locator: 'article {article}, § {paragraph}',
  quotation: '« <quote></quote> »',
  fromOutside: 'hors des articles : <source></source>',
  premises: 'prémisses',
  fact: {
    title: 'titre',
    date: 'dates',
    year: 'année',
    sends: 'envoi',
    hosts: 'hôte',
    origin: 'origine',
    place: 'lieu',
    stops: 'autres lieux',
    kinds: 'nature',
    purpose: 'motif',
    status: 'statut',
    invitation: 'invitation',
    delegation: 'délégation',
    received: 'accueil',
    encounters: 'rencontre',
    messages: 'message',
    statements: 'propos',
    topics: 'thème',
  },

  // The articles
  articles: 'Articles',
  articleNumber: 'Article {number}.',
  articleTitle: 'titre',
  outlet: 'média',
  author: 'auteur',
  published: 'publié',
  address: 'adresse',
  archived: 'archive',
  readOn: 'lu le',
  language: 'langue',
  voice: 'voix',
  words: 'mots',
  fingerprint: 'SHA-256',
  notRecorded: 'non enregistré',
  cannotOpen: 'Cette source ne peut pas être ouverte d’ici.',
  voices: {
    communique: 'communiqué',
    press: 'presse',
    agency: 'agence',
    other: 'autre',
  },

  // Reporting
  report: 'Signaler une erreur',
  reportSubject: 'Axes, erreur dans la fiche {id}',
  reportBody:
    'Fiche : {id}\nVersion des données : {version}\n\nCe qui est inexact, et la source qui le montre :\n',

  // A party
  country: 'Pays ou territoire',
  organisation: 'Organisation',
  formerState: 'Ancien État',
  recordsAll:
    '{count, plural, =1 {Une fiche} =2 {Deux fiches} =3 {Trois fiches} =4 {Quatre fiches} =5 {Cinq fiches} =6 {Six fiches} =7 {Sept fiches} =8 {Huit fiches} =9 {Neuf fiches} one {# fiche} many {# de fiches} other {# fiches}} en tout.',
  recordsInPeriod:
    '{count, plural, =0 {Aucune fiche} =1 {Une fiche} =2 {Deux fiches} =3 {Trois fiches} =4 {Quatre fiches} =5 {Cinq fiches} =6 {Six fiches} =7 {Sept fiches} =8 {Huit fiches} =9 {Neuf fiches} one {# fiche} many {# de fiches} other {# fiches}} dans la période, {total, plural, =1 {une} =2 {deux} =3 {trois} =4 {quatre} =5 {cinq} =6 {six} =7 {sept} =8 {huit} =9 {neuf} other {#}} en tout.',
  recordsUnderFilters:
    '{count, plural, =0 {Aucune fiche} =1 {Une fiche} =2 {Deux fiches} =3 {Trois fiches} =4 {Quatre fiches} =5 {Cinq fiches} =6 {Six fiches} =7 {Sept fiches} =8 {Huit fiches} =9 {Neuf fiches} one {# fiche} many {# de fiches} other {# fiches}} sous ces filtres, {total, plural, =1 {une} =2 {deux} =3 {trois} =4 {quatre} =5 {cinq} =6 {six} =7 {sept} =8 {huit} =9 {neuf} other {#}} en tout.',
  noRecord: 'Aucune fiche dans ce jeu de données',
  received: '{count, plural, one {visite reçue} many {visites reçues} other {visites reçues}}',
  made: '{count, plural, one {visite effectuée} many {visites effectuées} other {visites effectuées}}',
  /** The same where it is not said of each of them that it took place. */
  hosted: '{count, plural, one {visite comme hôte} many {visites comme hôte} other {visites comme hôte}}',
  sent: '{count, plural, one {visite comme partie d’envoi} many {visites comme partie d’envoi} other {visites comme partie d’envoi}}',
  meetings: '{count, plural, one {réunion} many {réunions} other {réunions}}',
  outOf: 'sur {total, number}',
  mentionedAsContext:
    '{count, plural, one {comme contexte, dans # article} many {comme contexte, dans # d’articles} other {comme contexte, dans # articles}}',
  mentionedBy:
    '{count, plural, one {# article en fait mention} many {# d’articles en font mention} other {# articles en font mention}}',
  articlesNaming:
    '{count, plural, one {article en fait mention comme contexte} many {articles en font mention comme contexte} other {articles en font mention comme contexte}}',
  pairs: 'Axes',
  /** Behind the busiest; the number is never below ten. */
  allPairs: 'Afficher les {count} axes',
  towardsParty: 'vers {party} : {counts}',
  outOfPeriod: 'hors période',
  outOfFilters: 'hors des filtres',
  mentions: 'Mentions',
  /** Who says it, one of the speakers above; in the telling of which record; and of which other record it speaks. */
  namedBy: 'Dit par <speaker></speaker>',
  namedIn: 'Dans la fiche : <record></record>',
  namedOf: 'Au sujet de : <record></record>',
  renamed: 'Les fiches au nom de l’époque (code {code}) en font partie.',
  dissolved:
    'Cet État n’existe plus ; ses fiches restent les siennes. Avec « anciens États inclus », elles paraissent aussi sous : {parties}.',
  includesFormer: 'Comprend les fiches de : {parties}.',
  retroactive: 'Les codes ISO 3166 datent de 1974 ; pour les années d’avant, ils sont posés après coup.',

  // A pair
  pairKindNotStated: 'nature non indiquée',
  pairEyebrow: 'Axe',
  towards: 'vers',
  noneInDirection: 'aucune fiche dans ce jeu de données',
  leftOut:
    '{count, plural, one {# autre hors des filtres} many {# d’autres hors des filtres} other {# autres hors des filtres}}',
  first: 'première',
  last: 'dernière',
  daysSince:
    '{count, plural, one {# jour} many {# de jours} other {# jours}} avant l’édition des données, le {day}',
  noReturn: 'Dans ce jeu de données, aucune visite en retour recensée.',
  notContinuous: 'Le dépouillement de cet axe n’est pas continu : une absence ici ne prouve rien.',
  inThisDataSet:
    'Dans ce jeu de données{count, plural, =0 {} one { · article {numbers}} many { · articles {numbers}} other { · articles {numbers}}}',

  // Records behind one drawn flow
  listedFlow: '{count, plural, one {# visite} many {# de visites} other {# visites}}, {route}',
  listedMixed: '{count, plural, one {# fiche} many {# de fiches} other {# fiches}} en ce lieu de la carte',
  listed: 'Choix sur la carte',
} as const
