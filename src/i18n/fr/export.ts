/** La vue que l’on emporte : une image de la carte, une note imprimée. */
export const exported = {
  printed: 'Note imprimée le {date}',
  count: '{total} : {parts}',
  filters: 'Filtres : {what}',
  noFilter: 'Aucun filtre.',
  /** Entre deux membres d’une suite. */
  between: ' ; ',
  noMap: 'Le fond de carte n’a pas pu être chargé.',
  subject: 'Nature et statut',
  article: 'Article',
  articleShort: 'Art.',
  met: 'Rencontres : {names}',
  leftOut:
    '{count, plural, one {# autre fiche ne tient pas dans cette note ; elle se lit en ligne : {link}} many {# d’autres fiches ne tiennent pas dans cette note ; elles se lisent en ligne : {link}} other {# autres fiches ne tiennent pas dans cette note ; elles se lisent en ligne : {link}}}',
  sources: 'Sources',
  coverage: 'Couverture',
  undated: 'sans date enregistrée',
  online: 'Cette vue en ligne',
  qrName: 'Code QR de cette vue',
  data: 'Version des données : {version}. Licence : {licence}.',
} as const
