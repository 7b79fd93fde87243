/** What a reader is told about a link: which part of it was not understood, and what was done instead. */
export const links = {
  unreadable: 'La valeur « {value} » ({part}) est illisible : elle a été ignorée.',
  /** `what` is one of `unknown`. */
  unknownDropped: '{what} : {values}. Le filtre s’en passe.',
  unknownInForce: '{what} : {values}. Le filtre reste en place : aucune fiche n’y répond.',
  /** The last member of a list that is cut short. */
  others: '{count, plural, one {# autre} other {# autres}}',
  betweenNeedsTwo:
    '« Entre » demande au moins deux pays : toutes les fiches où ils prennent part sont montrées.',
  noSuchRecord: 'Ce jeu de données ne contient pas la fiche « {id} ».',
  recordOutsideFilters: 'La fiche du lien est affichée, bien que les filtres l’écartent.',
  offGlobe: 'Le cadrage « {value} » sort du globe : il a été ramené à son bord.',
  swapped:
    'Le cadrage « {value} » sort du globe : il a été ramené à son bord. Latitude et longitude semblent interverties : la latitude vient d’abord.',
  languageMissing:
    'La version anglaise n’a pas pu être chargée : la page reste en français. Vérifiez la connexion, puis rechargez la page.',
  otherVersion: 'Ce lien a été fait avec la version {version} des données ; voici la version actuelle.',
  incomparable: 'Ce qui a changé depuis n’a pas pu être établi.',
  dataSetsWithheld:
    '{count, plural, one {Un jeu de données du lien ne peut pas être affiché ici} other {Des jeux de données du lien ne peuvent pas être affichés ici}} : {names}.',
  notYet: {
    view: 'La matrice n’existe pas encore : voici la carte.',
  },
  /** The parts of a link, as the sentence `unreadable` names them. */
  parts: {
    v: 'fiche',
    c: 'pays',
    dir: 'rôle des pays',
    t: 'période',
    q: 'recherche',
    person: 'personne',
    org: 'organisation',
    rank: 'rang',
    topic: 'thème',
    kind: 'nature',
    status: 'statut',
    basis: 'fondement',
    place: 'lieu',
    sure: 'dates certaines',
    past: 'anciens États',
    ds: 'version des données',
    m: 'cadrage de la carte',
    view: 'mode d’affichage',
    sort: 'tri',
    lanes: 'couloirs de la frise',
    data: 'jeu de données',
    lang: 'langue',
    theme: 'thème de couleurs',
    embed: 'intégration',
  },
  unknown: {
    c: '{count, plural, one {Pays inconnu} other {Pays inconnus}}',
    person: '{count, plural, one {Personne inconnue} other {Personnes inconnues}}',
    org: '{count, plural, one {Organisation inconnue} other {Organisations inconnues}}',
    rank: '{count, plural, one {Rang inconnu} other {Rangs inconnus}}',
    topic: '{count, plural, one {Thème inconnu} other {Thèmes inconnus}}',
    kind: '{count, plural, one {Nature inconnue} other {Natures inconnues}}',
    status: '{count, plural, one {Statut inconnu} other {Statuts inconnus}}',
    basis: '{count, plural, one {Fondement inconnu} other {Fondements inconnus}}',
    place: '{count, plural, one {Lieu inconnu} other {Lieux inconnus}}',
  },
} as const
