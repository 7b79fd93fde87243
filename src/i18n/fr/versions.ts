/** What has changed in the data since a link was made. */
export const versions = {
  same: 'Les fiches sont les mêmes.',
  changed: '{count, plural, one {Fiche modifiée depuis} other {Fiches modifiées depuis}} : {names}.',
  added: '{count, plural, one {Fiche ajoutée depuis} other {Fiches ajoutées depuis}} : {names}.',
  removed: '{count, plural, one {Fiche retirée depuis} other {Fiches retirées depuis}} : {names}.',
  others: '{count, plural, one {# autre} other {# autres}}',
  file: 'Ouvrir le fichier d’alors',
  unknown: 'Axes ne connaît pas cette version : ce qui a changé depuis ne peut pas être établi.',
  notComparable:
    'La version actuelle ne figure pas dans la liste des versions : ce qui a changé ne peut pas être établi.',
} as const
