/** Filters, what they keep, and how that is said. */
export const filters = {
  region: 'Filtres',
  open: 'Filtres',
  close: 'Fermer',
  reset: 'Réinitialiser',
  searchLabel: 'Rechercher une personne, un lieu, un thème',
  searchPlaceholder: 'Personne, lieu, thème',
  count: '{kept} {keptCount, plural, one {fiche} other {fiches}} sur {all}{allCount, plural, other {}}',
  split: {
    visitHeld:
      '{count, plural, one {# visite effectuée} many {# de visites effectuées} other {# visites effectuées}}',
    visitAnnounced:
      '{count, plural, one {# visite annoncée} many {# de visites annoncées} other {# visites annoncées}}',
    visitPostponed:
      '{count, plural, one {# visite reportée} many {# de visites reportées} other {# visites reportées}}',
    visitCancelled:
      '{count, plural, one {# visite annulée} many {# de visites annulées} other {# visites annulées}}',
    visitUnknown:
      '{count, plural, one {# visite au statut non précisé} many {# de visites au statut non précisé} other {# visites au statut non précisé}}',
    transit: '{count, plural, one {# transit} many {# de transits} other {# transits}}',
    meeting: '{count, plural, one {# réunion} many {# de réunions} other {# réunions}}',
  },
  chip: {
    remove: 'Retirer le filtre : {what}',
    parties: 'pays',
    organisations: 'organisation',
    sends: 'pays d’envoi',
    hosts: 'pays hôte',
    between: 'entre',
    period: 'période',
    search: 'recherche',
    sure: 'dates certaines',
    past: 'anciens États inclus',
  },
  parties: 'Pays et territoires',
  organisations: 'Organisations',
  part: 'Rôle des pays choisis',
  partAny: 'envoie ou accueille',
  partSends: 'envoie',
  partHosts: 'accueille',
  partBetween: 'entre eux',
  /** The choice beside the chip of several countries. */
  eitherOrBetween: 'Lien entre les pays choisis',
  either: 'l’un ou l’autre',
  between: 'entre eux',
  partBetweenNeedsTwo: '« entre eux » demande au moins deux pays',
  facet: {
    person: 'Personnes',
    org: 'Organisations citées ou rencontrées',
    rank: 'Rang du visiteur',
    topic: 'Thèmes',
    kind: 'Nature',
    status: 'Statut',
    basis: 'Fondement des faits',
    place: 'Lieux',
  },
  anyRole: 'tous les rôles',
  role: 'Rôle des personnes et des organisations',
  none: 'non indiqué',
  held: 'effectuée ou tenue',
  more: 'Options de date et de pays',
  searchIn: 'Chercher dans « {facet} »',
  valueCount: '{name}, {count, plural, one {# fiche} many {# de fiches} other {# fiches}}',
  everything: 'Tout ce qui est recensé',
  everythingOf: 'Tout ce qui est recensé, {dates}',
  outside:
    '{count, plural, one {# autre fiche hors de cette période} many {# d’autres fiches hors de cette période} other {# autres fiches hors de cette période}}',
  undated:
    '{count, plural, one {# fiche non datée à part} many {# de fiches non datées à part} other {# fiches non datées à part}}',
  selection: 'Sélection : {what}',
  detailsWay: 'Détails affichés : lien « Aller aux détails » après la carte.',
  selectedOf: '{name}, {position} sur {count}.',
  /** What a view without a record shows: "Visites : Mali ou Russie, mars 2021". */
  visitsOf: 'Visites : {what}',
  allRecords: 'Toutes les fiches',
} as const
