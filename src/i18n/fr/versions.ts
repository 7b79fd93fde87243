/** What a link made with another version of the data is told about its records. */
export const versions = {
  made: 'Ce lien a été fait avec la version {version} des données ; voici la version actuelle, {current}.',
  same: 'Toutes les fiches sont les mêmes.',
  changed: '{count, plural, one {Fiche modifiée depuis} other {Fiches modifiées depuis}} :',
  added: '{count, plural, one {Fiche ajoutée depuis} other {Fiches ajoutées depuis}} :',
  gone: '{count, plural, one {Fiche retirée depuis} other {Fiches retirées depuis}} :',
  others: '{count, plural, one {# autre} other {# autres}}',
  file: 'Le fichier d’alors',
  unknown: 'Cette version n’est pas de celles d’Axes : rien ne dit ce qui a changé depuis.',
  incomparable: 'La liste des versions n’a pas pu être lue : rien ne dit ce qui a changé depuis.',
} as const
