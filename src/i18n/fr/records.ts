/** How a record is worded wherever it is named: on the map, the timeline, in the list and in the details. */
export const records = {
  /** The status as one word, after a kind or beside a line sample. */
  status: {
    held: 'effectuée',
    announced: 'annoncée',
    postponed: 'reportée',
    cancelled: 'annulée',
    unknown: 'statut non précisé',
  },
  meetingHeld: 'tenue',
  visitOf: 'visite {status}',
  meetingOf: 'réunion {status}',
  visitUnknown: 'visite, statut non précisé',
  meetingUnknown: 'réunion, statut non précisé',
  kind: {
    working: 'visite de travail',
    official: 'visite officielle',
    state: 'visite d’État',
    friendship: 'visite d’amitié',
    'friendship-working': 'visite d’amitié et de travail',
    'official-working': 'visite officielle et de travail',
    private: 'visite privée',
    margins: 'entretiens en marge',
    transit: 'transit',
    meeting: 'réunion internationale',
    other: 'visite',
  },
  rank: {
    'head-of-state': 'chef de l’État',
    'head-of-government': 'chef du gouvernement',
    'foreign-minister': 'ministre des Affaires étrangères',
    minister: 'ministre',
    speaker: 'président d’assemblée parlementaire',
    envoy: 'envoyé',
    'head-of-organisation': 'chef d’organisation',
  },
  basis: {
    stated: 'indiqué par l’article',
    inferred: 'déduit par Axes',
    assumed: 'posé par défaut',
    absent: 'non indiqué',
  },
  /** Beside a fact that no article states. */
  guess: {
    year: { inferred: 'année déduite', assumed: 'année posée par défaut' },
    origin: { inferred: 'origine déduite', assumed: 'origine posée par défaut' },
    place: { inferred: 'lieu déduit', assumed: 'lieu posé par défaut' },
  },
  role: {
    went: 's’est déplacé',
    received: 'a invité ou reçu',
    met: 'rencontré',
    message: 'expéditeur ou destinataire d’un message',
    named: 'cité',
  },
  andOthers:
    '{first} et {count, plural, one {# autre personne} many {# d’autres personnes} other {# autres personnes}}',
  someone: 'visiteur non nommé',
  someoneFrom: 'délégation, {party}',
  originUnknown: 'origine non indiquée',
  placeUnknown: 'lieu non indiqué',
  /** Between the two ends of a route when it is read aloud. */
  towards: ' vers ',
  undated: 'non datée',
  noLicence: 'licence non indiquée',
  /** What an opened file is said to cover. */
  opened: 'Ce que contenait le fichier {name} le {day}.',
  /** Of a tour. */
  stage: 'étape {number} sur {size}',
} as const
