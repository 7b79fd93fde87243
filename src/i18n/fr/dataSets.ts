/** The list of data sets: which there are, which are on, and what is done with them. */
export const dataSets = {
  hint: 'Les fichiers que vous ouvrez restent dans ce navigateur : ils ne sont envoyés nulle part. Cochez ceux que la carte doit montrer.',
  keeping: {
    memory:
      'Ce navigateur ne conserve rien pour cette page (stockage bloqué ou cadre isolé) : ce que vous ouvrez disparaîtra avec elle.',
    'read-only':
      'Une version plus récente d’Axes a été ouverte dans ce navigateur : rien n’est modifié ici. Rechargez la page pour prendre la nouvelle version.',
  },
  busy: 'Un autre onglet est en train d’enregistrer : la liste se met à jour d’elle-même.',
  bundled: 'Données d’Axes',
  origin: {
    bundled: 'fourni avec Axes',
    linked: 'lu sur un autre site, non conservé',
    removed: 'retiré dans un autre onglet : affiché ici tant que cette page reste ouverte',
  },
  records: '{count, plural, one {# fiche} other {# fiches}}',
  fromFile: 'du fichier {name}',
  fromLink: 'de l’adresse {address}, non vérifié',
  unverified: 'non vérifié, de {host}',
  keptOn: 'conservé le {day}',
  inMemory: 'Seulement en mémoire : il ne sera pas conservé quand vous fermerez la page.',
  gone: 'Le navigateur a effacé ce fichier, sans doute pour libérer de la place. Ouvrez de nouveau le fichier d’origine.',
  newer: 'Conservé par une version plus récente d’Axes, que celle-ci ne sait pas lire.',
  unread: 'Il n’a pas pu être relu.',
  showAlone: 'Afficher seul',
  rename: 'Renommer',
  newName: 'Nouveau nom',
  save: 'Enregistrer',
  cancel: 'Annuler',
  export: 'Exporter (JSON)',
  remove: 'Retirer',
  removeQuestion:
    'Retirer « {title} » de ce navigateur ? Les liens vers ce jeu de données ne mèneront plus nulle part.',
  removeForGood: 'Retirer pour de bon',
  forget: 'Ne plus le signaler',
  openFile: 'Ouvrir un fichier',
  problem: {
    noRoom: 'La place manque dans ce navigateur ({bytes} à écrire). Rien n’a changé.',
    noRoomOf: 'La place manque dans ce navigateur ({bytes} à écrire, {free} libres). Rien n’a changé.',
    busy: 'Un autre onglet est en train d’enregistrer. Rien n’a changé : réessayez dans un moment.',
    newer: 'C’est une version plus récente d’Axes qui le conserve. Rien n’a changé.',
    missing: 'Il n’est plus dans ce navigateur.',
    failed: 'Le navigateur n’a pas pu l’enregistrer. Rien n’a changé.',
  },
} as const
